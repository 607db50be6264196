import type { Cell } from '../../statistics/counts.js';
import { addLine, countIn } from './count-line.js';
import { FIRST, N, UNWEIGHTED, W, WEIGHTED, WW } from './line-fields.js';
import { restOf, totalOf } from './sum.js';

/** The lines of a set lie in pages of 16, so that a set with few of many lines is small. */
const PAGE_BITS = 4;
const PAGE = 1 << PAGE_BITS;

/** Lines that count responses, from 0 up for each of some sets. */
export interface LinesBySet {
  /** Counts a response. */
  count(set: number, line: number, weight: number, row: number): void;
  /** Adds what was counted elsewhere in a line of the same fields. */
  add(set: number, line: number, others: Float64Array, from: number): void;
  /** What a line says; n is 0 where nothing was counted. */
  read(set: number, line: number): Omit<Cell, 'keys'>;
}

/** Nothing counted yet; without weights, sums of weights are numbers of responses. `withLost`: they come with what rounding took. */
export function linesBySet(weighted: boolean, withLost: boolean): LinesBySet {
  const fields = weighted ? WEIGHTED : UNWEIGHTED;
  const sets: (Float64Array | undefined)[][] = [];
  const pageOf = (set: number, line: number): Float64Array => {
    const pages = sets[set] ?? [];
    const page = pages[line >> PAGE_BITS] ?? new Float64Array(PAGE * fields);
    pages[line >> PAGE_BITS] = page;
    sets[set] = pages;
    return page;
  };
  const placeOf = (line: number): number => (line & (PAGE - 1)) * fields;
  return {
    count: (set, line, weight, row) => countIn(pageOf(set, line), placeOf(line), weighted, weight, row),
    add: (set, line, others, from) => addLine(pageOf(set, line), placeOf(line), weighted, others, from),
    read(set, line) {
      const page = sets[set]?.[line >> PAGE_BITS];
      if (page === undefined) return { n: 0, w: 0, ww: 0, first: null };
      const at = placeOf(line);
      const [n, first] = [page[at + N] as number, page[at + FIRST] as number];
      if (!weighted) return { n, w: n, ww: n, first };
      const sums = { n, w: totalOf(page, at + W), ww: totalOf(page, at + WW), first };
      return withLost ? { ...sums, lost: [restOf(page, at + W), restOf(page, at + WW)] } : sums;
    },
  };
}
