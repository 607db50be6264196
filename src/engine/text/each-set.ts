import type { Statistic } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import type { Tally } from './tally.js';

/** What adds up one set of responses. */
export interface SetTally<S extends Statistic> {
  add(cells: Cells, row: number): void;
  result(): S;
}

/** A tally that keeps one of its own for each set of responses. */
export function eachSet<S extends Statistic>(make: () => SetTally<S>): Tally<S> {
  const sets: SetTally<S>[] = [];
  return {
    add(cells, of, _weight, row) {
      for (const set of of) {
        const tally = sets[set] ?? make();
        sets[set] = tally;
        tally.add(cells, row);
      }
    },
    result: (set) => (sets[set] ?? make()).result(),
  };
}
