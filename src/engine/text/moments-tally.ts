import { type Moments, noMoments } from '../../statistics/moments.js';
import type { Request } from '../../statistics/request.js';
import { perText } from './cells.js';
import type { Tally } from './tally.js';

/** Sums and cross-products of the responses that have a code in every item. */
export function momentsTally({ items }: Extract<Request, { kind: 'moments' }>, index: (column: string) => number): Tally<Moments> {
  const codeOf = items.map(({ column, codes }) => perText(index(column), (text) => (text === null ? null : (codes.get(text) ?? null))));
  const x = new Float64Array(items.length);
  const sets: Moments[] = [];
  return {
    add(cells, of, weight) {
      for (let i = 0; i < x.length; i++) {
        const value = (codeOf[i] as (typeof codeOf)[number])(cells);
        if (value === null) return;
        x[i] = value;
      }
      for (const set of of) {
        const moments = sets[set] ?? noMoments(items.length);
        sets[set] = moments;
        include(moments, x, weight);
      }
    },
    result: (set) => sets[set] ?? noMoments(items.length),
  };
}

function include(moments: Moments, x: Float64Array, weight: number): void {
  const { sums, products } = moments;
  moments.n++;
  moments.w += weight;
  moments.ww += weight * weight;
  for (let i = 0; i < x.length; i++) {
    const wx = weight * (x[i] as number);
    const row = products[i] as number[];
    sums[i] = (sums[i] as number) + wx;
    for (let j = 0; j < x.length; j++) row[j] = (row[j] as number) + wx * (x[j] as number);
  }
}
