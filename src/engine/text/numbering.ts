import type { Variable } from '../../statistics/request.js';
import { type Cells, perText } from './cells.js';
import { keyOf } from './variable.js';

/** Stands for keys that are not counted, because too many others were met before. */
export const BEYOND = -1;

/** Numbers the keys of responses from 0 up as they are met. */
export interface Numbering {
  /** The number of a response's keys, or BEYOND. */
  of(cells: Cells): number;
  /** The keys of each number, one per variable. */
  keys: (string | null)[][];
}

/** Numbers the combined keys of some variables, `limit` of them; `index` gives the place of a column. */
export function numbering(variables: readonly Variable[], index: (column: string) => number, limit: number): Numbering {
  const none: Numbering = { of: () => 0, keys: [[]] };
  const [first = none, ...others] = variables.map((variable) => numberingOfOne(variable, index, limit));
  return others.reduce((before, after) => together(before, after, limit), first);
}

function numberingOfOne(variable: Variable, index: (column: string) => number, limit: number): Numbering {
  const keys: [string | null][] = [];
  const numbers = new Map<string | null, number>();
  const number = (text: string | null): number => numbered(numbers, text, limit, () => keys.push([text]));
  if (variable.kind === 'column') return { of: perText(index(variable.column), number), keys };
  const key = keyOf(variable, index);
  return { of: (cells) => number(key(cells)), keys };
}

/** Wherever one of the two is beyond the limit, so are both: there are no fewer pairs than keys. */
function together(before: Numbering, after: Numbering, limit: number): Numbering {
  const keys: (string | null)[][] = [];
  const numbers = new Map<number, number>();
  return {
    of(cells) {
      const first = before.of(cells);
      const second = after.of(cells);
      if (first === BEYOND || second === BEYOND) return BEYOND;
      const both = (): number => keys.push([...(before.keys[first] as string[]), ...(after.keys[second] as string[])]);
      return numbered(numbers, first * limit + second, limit, both);
    },
    keys,
  };
}

function numbered<K>(numbers: Map<K, number>, key: K, limit: number, onNew: () => void): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const next = numbers.size;
  if (next === limit) return BEYOND;
  numbers.set(key, next);
  onNew();
  return next;
}
