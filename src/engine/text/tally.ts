import type { Statistic } from '../../statistics/request.js';
import type { Cells } from './cells.js';

/** The set of all responses; each group of each break has a number of its own. */
export const EVERYBODY = 0;

/** Sums up one request over several sets of responses at once. */
export interface Tally<S extends Statistic = Statistic> {
  /** Adds a response to the sets that it is in. */
  add(cells: Cells, sets: readonly number[], weight: number, row: number): void;
  result(set: number): S;
}
