import { byKeys, cellId } from '../../statistics/counts.js';
import type { Durations, DurationsRequest } from '../../statistics/durations.js';
import type { SetTally } from './each-set.js';
import { elapsedReader } from './elapsed-reader.js';

/** Measures how long each row took. */
export function durationTally({ elapsed, by }: DurationsRequest, index: (column: string) => number): SetTally<Durations> {
  const read = elapsedReader(elapsed, index);
  const places = by.map(index);
  const found = new Map<string, { keys: (string | null)[]; minutes: number[] }>();
  const negative: Durations['negative'] = { count: 0, firstRow: null };
  const unreadable = new Map<string, Durations['unreadable'][number]>();
  let missing = 0;
  return {
    add(cells, row) {
      const reading = read(cells);
      if (reading === 'missing') missing++;
      else if (typeof reading === 'object') {
        const before = unreadable.get(reading.column);
        if (before === undefined)
          unreadable.set(reading.column, { column: reading.column, count: 1, example: reading.text, firstRow: row });
        else before.count++;
      } else if (reading < 0) {
        negative.count++;
        negative.firstRow ??= row;
      } else {
        const keys = places.map((at) => cells.stored(at));
        const id = cellId(keys);
        const cell = found.get(id);
        if (cell === undefined) found.set(id, { keys, minutes: [reading] });
        else cell.minutes.push(reading);
      }
    },
    result: () => ({
      kind: 'durations',
      cells: [...found.values()].sort(byKeys).map(({ keys, minutes }) => ({ keys, minutes: Float64Array.from(minutes).sort() })),
      missing,
      negative: { ...negative },
      unreadable: [...unreadable.values()].map((one) => ({ ...one })),
    }),
  };
}
