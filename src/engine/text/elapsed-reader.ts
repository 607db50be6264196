import type { Elapsed } from '../../statistics/durations.js';
import { parseTimestamp, type Timestamp } from '../../statistics/timestamp.js';
import { workingMinutes } from '../../statistics/working-minutes.js';
import { offsetAt, utcOf } from '../../statistics/zone.js';
import type { Cells } from './cells.js';

const MINUTE = 60_000;

/** What a row says of the time that something took: minutes (less than nothing when it ends before it begins), nothing, or a cell that cannot be read. */
export type ElapsedReading = number | 'missing' | { column: string; text: string };

/** Reads from records how long something took; `index` gives the place of a column. */
export function elapsedReader(elapsed: Elapsed, index: (column: string) => number): (cells: Cells) => ElapsedReading {
  const blank = new Set(elapsed.blank);
  const textAt = (column: string) => {
    const at = index(column);
    return (cells: Cells): string | null => {
      const text = cells.stored(at);
      return text === null || blank.has(text) ? null : text;
    };
  };
  const between = elapsed.span === null ? null : spanReader(elapsed, elapsed.span, textAt);
  const written = elapsed.written === null ? null : minutesReader(elapsed.written, textAt);
  return (cells) => {
    const reading = between === null ? 'missing' : between(cells);
    return reading === 'missing' && written !== null ? written(cells) : reading;
  };
}

type TextAt = (column: string) => (cells: Cells) => string | null;

function spanReader({ zone, calendar }: Elapsed, { from, to }: NonNullable<Elapsed['span']>, textAt: TextAt) {
  const [textOfBeginning, textOfEnd] = [textAt(from.column), textAt(to.column)];
  const utcAt = ({ wall, offset }: Timestamp): number =>
    offset !== null ? wall - offset * MINUTE : zone === null ? wall : utcOf(zone, wall);
  return (cells: Cells): ElapsedReading => {
    const [first, second] = [textOfBeginning(cells), textOfEnd(cells)];
    if (first === null || second === null) return 'missing';
    const [begins, ends] = [parseTimestamp(first, from.format), parseTimestamp(second, to.format)];
    if (begins === null) return { column: from.column, text: first };
    if (ends === null) return { column: to.column, text: second };
    if (zone === null && (begins.offset === null) !== (ends.offset === null)) {
      return begins.offset === null ? { column: from.column, text: first } : { column: to.column, text: second };
    }
    if (calendar === null) return (utcAt(ends) - utcAt(begins)) / MINUTE;
    const clock = calendar.zone ?? zone;
    const onClock = (moment: Timestamp): number => {
      if (moment.offset === null && zone === null) return moment.wall;
      const utc = utcAt(moment);
      return utc + MINUTE * (clock === null ? (begins.offset ?? 0) : offsetAt(clock, utc));
    };
    return workingMinutes(onClock(begins), onClock(ends), calendar);
  };
}

const CLOCK = /^(-?)(\d+):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const NUMBER = /^-?(\d+(\.\d+)?|\.\d+)$/;

/** Numbers of some unit, or text such as 26:10:00: hours, minutes and seconds. */
function minutesReader({ column, minutes }: NonNullable<Elapsed['written']>, textAt: TextAt) {
  const textOf = textAt(column);
  return (cells: Cells): ElapsedReading => {
    const text = textOf(cells);
    if (text === null) return 'missing';
    const [, sign, hours, min, seconds = '0'] = CLOCK.exec(text) ?? [];
    if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(min) + Number(seconds) / 60);
    return NUMBER.test(text) ? Number(text) * minutes : { column, text };
  };
}
