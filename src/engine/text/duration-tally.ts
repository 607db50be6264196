import type { Durations, DurationsRequest, Moments } from '../../statistics/durations.js';
import { parseTimestamp, type Timestamp } from '../../statistics/timestamp.js';
import { workingMinutes } from '../../statistics/working-minutes.js';
import { offsetAt, utcOf } from '../../statistics/zone.js';
import type { Cells } from './cells.js';
import type { SetTally } from './each-set.js';

const MINUTE = 60_000;

type Reading = number | 'missing' | { unreadable: string };

/** Measures how long each row took. */
export function durationTally(request: DurationsRequest, index: (column: string) => number): SetTally<Durations> {
  const by = request.by === null ? null : index(request.by);
  const span = request.span === null ? null : spanReader(request.span, request, index);
  const written = request.written === null ? null : minutesReader(request.written, index);
  const groups = new Map<string | null, number[]>();
  const lost = { missing: 0, negative: 0, unreadable: 0 };
  let example: Durations['example'] = null;

  const add = (cells: Cells, row: number): void => {
    let minutes = span === null ? 'missing' : span(cells);
    if (minutes === 'missing' && written !== null) minutes = written(cells);
    if (minutes === 'missing') lost.missing++;
    else if (typeof minutes === 'object') {
      lost.unreadable++;
      example ??= { text: minutes.unreadable, firstRow: row };
    } else if (minutes < 0) lost.negative++;
    else {
      const key = by === null ? null : cells.stored(by);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [minutes]);
      else group.push(minutes);
    }
  };
  return {
    add,
    result: (): Durations => ({
      kind: 'durations',
      groups: new Map([...groups].map(([key, minutes]) => [key, Float64Array.from(minutes).sort()])),
      ...lost,
      example,
    }),
  };
}

function spanReader(
  { from, to }: { from: Moments; to: Moments },
  { zone, calendar }: DurationsRequest,
  index: (column: string) => number,
): (cells: Cells) => Reading {
  const [begins, ends] = [index(from.column), index(to.column)];
  const utc = ({ wall, offset }: Timestamp): number =>
    offset !== null ? wall - offset * MINUTE : zone === null ? wall : utcOf(zone, wall);
  const clock = calendar?.zone ?? zone;
  const onClock = (moment: Timestamp): number => {
    if (clock === null || (moment.offset === null && zone === null)) return moment.wall;
    return utc(moment) + offsetAt(clock, utc(moment)) * MINUTE;
  };
  return (cells) => {
    const [first, second] = [cells.stored(begins), cells.stored(ends)];
    if (first === null || second === null) return 'missing';
    const [a, b] = [parseTimestamp(first, from.format), parseTimestamp(second, to.format)];
    if (a === null || b === null) return { unreadable: a === null ? first : second };
    return calendar === null ? (utc(b) - utc(a)) / MINUTE : workingMinutes(onClock(a), onClock(b), calendar);
  };
}

/** Numbers of some unit, or text such as 26:10:00 (hours, minutes, seconds). */
function minutesReader({ column, minutes }: { column: string; minutes: number }, index: (column: string) => number) {
  const at = index(column);
  return (cells: Cells): Reading => {
    const text = cells.stored(at);
    if (text === null) return 'missing';
    const [, sign, hours, min, seconds = '0'] = /^(-?)(\d+):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
    if (hours !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(min) + Number(seconds) / 60);
    return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) * minutes : { unreadable: text };
  };
}
