import { byKeys, type Counts } from '../../statistics/counts.js';
import { type Moments, noMoments } from '../../statistics/moments.js';
import type { Request } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { addTo, emptySum, type Sum, totalOf } from './sum.js';
import { type KeyOf, keyOf } from './variable.js';

/** Sums up one request over the records it is given. */
export interface Tally {
  add(cells: Cells, weight: number, row: number): void;
  result(): Counts | Moments;
}

/** Makes empty tallies of one request: one for all records, one for each group. */
export function tallies(request: Request, index: (column: string) => number, weighted: boolean): () => Tally {
  if (request.kind === 'counts') {
    const keys = request.variables.map((variable) => keyOf(variable, index));
    return () => countsTally(keys, request.limit, weighted);
  }
  const items = request.items.map(({ column, codes }) => ({ at: index(column), codes }));
  return () => momentsTally(items);
}

interface Line {
  keys: (string | null)[];
  n: number;
  w: Sum;
  ww: Sum;
  first: number;
}

function countsTally(keysOf: KeyOf[], limit: number, weighted: boolean): Tally {
  const lines = new Map<string | null, Line>();
  const [only] = keysOf;
  const single = keysOf.length === 1 && only !== undefined ? only : null;
  let overflow = 0;
  return {
    add(cells, weight, row) {
      const keys = single === null ? keysOf.map((key) => key(cells)) : null;
      const id = single === null ? JSON.stringify(keys) : single(cells);
      let line = lines.get(id);
      if (line === undefined) {
        if (lines.size >= limit) {
          overflow++;
          return;
        }
        line = { keys: keys ?? [id], n: 0, w: emptySum(), ww: emptySum(), first: row };
        lines.set(id, line);
      }
      line.n++;
      if (weighted) {
        addTo(line.w, weight);
        addTo(line.ww, weight * weight);
      }
    },
    result: () => ({
      kind: 'counts',
      overflow,
      cells: [...lines.values()].sort(byKeys).map(({ keys, n, w, ww, first }) => ({
        keys,
        n,
        w: weighted ? totalOf(w) : n,
        ww: weighted ? totalOf(ww) : n,
        first,
      })),
    }),
  };
}

function momentsTally(items: { at: number; codes: ReadonlyMap<string, number> }[]): Tally {
  const moments = noMoments(items.length);
  const x = new Array<number>(items.length).fill(0);
  return {
    add(cells, weight) {
      for (let i = 0; i < items.length; i++) {
        const { at, codes } = items[i] as (typeof items)[number];
        const text = cells.stored(at);
        const code = text === null ? undefined : codes.get(text);
        if (code === undefined) return;
        x[i] = code;
      }
      moments.n++;
      moments.w += weight;
      moments.ww += weight * weight;
      for (let i = 0; i < x.length; i++) {
        const wx = weight * (x[i] as number);
        moments.sums[i] = (moments.sums[i] as number) + wx;
        const products = moments.products[i] as number[];
        for (let j = 0; j < x.length; j++) products[j] = (products[j] as number) + wx * (x[j] as number);
      }
    },
    result: () => moments,
  };
}
