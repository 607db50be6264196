import { byKeys, type Counts } from '../../statistics/counts.js';
import type { Request } from '../../statistics/request.js';
import { BEYOND, numbering } from './numbering.js';
import { addTo, totalOf } from './sum.js';
import type { Tally } from './tally.js';

/** Fields of a line: responses, row of the first, sum of weights, sum of squared weights; a sum takes two. */
const [N, FIRST, W, WW, FIELDS] = [0, 1, 2, 4, 6];
/** The lines of a set lie in pages of 16, so that a set with few of many keys is small. */
const PAGE_BITS = 4;
const PAGE = 1 << PAGE_BITS;

/** Frequency tables: line i of a set is about the keys of number i. */
export function countsTally(
  { variables, limit }: Extract<Request, { kind: 'counts' }>,
  index: (column: string) => number,
  weighted: boolean,
): Tally<Counts> {
  const numbers = numbering(variables, index, limit);
  const sets: (Float64Array | undefined)[][] = [];
  const overflows: number[] = [];

  const pageOf = (set: number, page: number): Float64Array => {
    const pages = sets[set] ?? [];
    const lines = new Float64Array(PAGE * FIELDS);
    pages[page] = lines;
    sets[set] = pages;
    return lines;
  };

  return {
    add(cells, of, weight, row) {
      const number = numbers.of(cells);
      if (number === BEYOND) {
        for (const set of of) overflows[set] = (overflows[set] ?? 0) + 1;
        return;
      }
      const page = number >> PAGE_BITS;
      const at = (number & (PAGE - 1)) * FIELDS;
      for (const set of of) {
        const lines = sets[set]?.[page] ?? pageOf(set, page);
        const n = lines[at + N] as number;
        if (n === 0) lines[at + FIRST] = row;
        lines[at + N] = n + 1;
        if (weighted) {
          addTo(lines, at + W, weight);
          addTo(lines, at + WW, weight * weight);
        }
      }
    },
    result(set) {
      const cells = numbers.keys.flatMap((keys, number) => {
        const lines = sets[set]?.[number >> PAGE_BITS];
        const at = (number & (PAGE - 1)) * FIELDS;
        const n = lines?.[at + N] ?? 0;
        if (lines === undefined || n === 0) return [];
        const [w, ww] = weighted ? [totalOf(lines, at + W), totalOf(lines, at + WW)] : [n, n];
        return [{ keys, n, w, ww, first: lines[at + FIRST] as number }];
      });
      return { kind: 'counts', cells: cells.sort(byKeys), overflow: overflows[set] ?? 0 };
    },
  };
}
