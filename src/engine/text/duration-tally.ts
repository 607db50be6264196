import { byKeys } from '../../statistics/counts.js';
import { type Durations, type DurationsRequest, noDurations } from '../../statistics/durations.js';
import { elapsedReader } from './elapsed-reader.js';
import { BEYOND, numbering } from './numbering.js';
import type { Tally } from './tally.js';

/** Different keys that are told apart; what is beyond has none. */
const MOST_KEYS = 1_000_000;

/** What was measured of one set of rows: minutes by the number of their keys (the first are beyond), and what could not be measured. */
interface Measured {
  minutes: number[][];
  missing: number;
  negative: Durations['negative'];
  unreadable: Map<string, Durations['unreadable'][number]>;
}

/** Measures how long each row took, once for all sets that it is in. */
export function durationTally({ elapsed, by }: DurationsRequest, index: (column: string) => number): Tally<Durations> {
  const read = elapsedReader(elapsed, index);
  const numbers = numbering(
    by.map((column) => ({ kind: 'column', column })),
    index,
    MOST_KEYS,
  );
  const sets: Measured[] = [];
  const measuredOf = (set: number): Measured => {
    const known = sets[set];
    if (known !== undefined) return known;
    const none = { minutes: [], missing: 0, negative: { count: 0, firstRow: null }, unreadable: new Map() };
    sets[set] = none;
    return none;
  };
  return {
    add(cells, of, _weight, row) {
      const reading = read(cells);
      const number = numbers.of(cells) - BEYOND;
      for (const set of of) {
        const measured = measuredOf(set);
        if (reading === 'missing') measured.missing++;
        else if (typeof reading === 'object') {
          const { column, text } = reading;
          const before = measured.unreadable.get(column);
          if (before === undefined) measured.unreadable.set(column, { column, count: 1, example: text, firstRow: row });
          else before.count++;
        } else if (reading < 0) {
          measured.negative.count++;
          measured.negative.firstRow ??= row;
        } else {
          const minutes = measured.minutes[number];
          if (minutes === undefined) measured.minutes[number] = [reading];
          else minutes.push(reading);
        }
      }
    },
    result(set) {
      const measured = sets[set];
      if (measured === undefined) return noDurations();
      const cells = [by.map(() => null), ...numbers.keys].flatMap((keys, number) => {
        const minutes = measured.minutes[number];
        return minutes === undefined ? [] : [{ keys, minutes: Float64Array.from(minutes).sort() }];
      });
      const { missing, negative, unreadable } = measured;
      return { kind: 'durations', cells: cells.sort(byKeys), missing, negative, unreadable: [...unreadable.values()] };
    },
  };
}
