import type { Counted } from './task.js';

/**
 * Where the rows lie in the whole that scans have counted as if nothing lay between the ranges that they took: for each scan a function
 * that gives the row of one of its own.
 */
export function rowsInWhole(scans: readonly Pick<Counted, 'taken'>[]): ((row: number) => number)[] {
  const ranges = scans.flatMap(({ taken }) => taken).sort((a, b) => a.at - b.at);
  const starts = new Map<number, number>();
  let start = 0;
  for (const { at, records } of ranges) {
    starts.set(at, start);
    start += records;
  }
  return scans.map(({ taken }) => {
    let own = 0;
    const shifts = taken.map(({ at, records }) => {
      const shift = { after: own, by: (starts.get(at) as number) - own };
      own += records;
      return shift;
    });
    return (row) => row + (shifts.findLast(({ after }) => after < row)?.by ?? 0);
  });
}
