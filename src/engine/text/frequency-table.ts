import type { Cell } from '../../statistics/counts.js';
import { countIn } from './count-line.js';
import { GATHERED, N, UNWEIGHTED, WEIGHTED } from './line-fields.js';
import { linesBySet } from './lines-by-set.js';

/** How many numbers a table holds for each joint group that it tells apart. */
export const sizeOfGroup = (weighted: boolean): number => GATHERED * (weighted ? WEIGHTED : UNWEIGHTED);

/** Responses that wait to be counted: of each its joint group, weight and row. */
export interface Waiting {
  size: number;
  groups: Int32Array;
  weights: Float64Array;
  rows: Float64Array;
}

/** A frequency table over several sets of responses: lines are numbered from 0 up. */
export interface FrequencyTable {
  /** Counts responses, each in its line, which stand from a place on; `sets` gives the sets that a joint group is in. */
  count(waiting: Waiting, lines: Int32Array, from: number, sets: readonly (readonly number[])[]): void;
  /** Hands what was counted to the sets. Then joint groups may be numbered anew, and lines can be read. */
  handOn(sets: readonly (readonly number[])[]): void;
  /** The same with what was counted elsewhere, so many lines for each joint group. */
  take(lines: Float64Array, perGroup: number, sets: readonly (readonly number[])[]): void;
  /** What a line of a set says; n is 0 where nothing was counted. */
  read(set: number, line: number): Omit<Cell, 'keys'>;
}

/**
 * Nothing counted yet. A response counts once, in the line of its joint group, whatever the number of sets that it is in: all sets of the
 * group are given the line later. What is in a line that is not gathered counts in each set at once. `withLost`: sums of weights come
 * with what rounding took from them.
 */
export function frequencyTable(weighted: boolean, withLost: boolean): FrequencyTable {
  const fields = weighted ? WEIGHTED : UNWEIGHTED;
  const { count: countInSet, add, read } = linesBySet(weighted, withLost);
  let gathered = new Float64Array(0);

  const makeRoom = (groups: number): void => {
    const larger = new Float64Array(2 * groups * GATHERED * fields);
    larger.set(gathered);
    gathered = larger;
  };
  const take: FrequencyTable['take'] = (lines, perGroup, sets) => {
    for (const [group, members] of sets.entries()) {
      for (let line = 0; line < perGroup; line++) {
        const from = (group * perGroup + line) * fields;
        if (lines[from + N] === 0) continue;
        for (const set of members) add(set, line, lines, from);
      }
    }
  };
  return {
    count({ size, groups, weights, rows }, lines, from, sets) {
      if (gathered.length < sets.length * GATHERED * fields) makeRoom(sets.length);
      const into = gathered;
      for (let i = 0; i < size; i++) {
        const group = groups[i] as number;
        const line = lines[from + i] as number;
        const weight = weights[i] as number;
        const row = rows[i] as number;
        if (line < GATHERED) countIn(into, (group * GATHERED + line) * fields, weighted, weight, row);
        else for (const set of sets[group] as readonly number[]) countInSet(set, line, weight, row);
      }
    },
    handOn(sets) {
      take(gathered, GATHERED, sets);
      gathered.fill(0);
    },
    take,
    read,
  };
}
