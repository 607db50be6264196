/**
 * Sums and cross-products of k numeric items over the responses that answered all of them.
 * With weights every sum is weighted; n stays the number of responses.
 */
export interface Moments {
  kind: 'moments';
  n: number;
  w: number;
  ww: number;
  /** k sums Σ w x. */
  sums: number[];
  /** k × k, symmetric: Σ w x y. */
  products: number[][];
}

/** No response yet, of k items; neutral in `addMoments`. */
export const noMoments = (k: number): Moments => ({
  kind: 'moments',
  n: 0,
  w: 0,
  ww: 0,
  sums: new Array<number>(k).fill(0),
  products: Array.from({ length: k }, () => new Array<number>(k).fill(0)),
});

/** The moments of two disjoint samples together. Both must be of the same items. */
export function addMoments(a: Moments, b: Moments): Moments {
  if (a.sums.length !== b.sums.length) throw new RangeError(`moments of ${a.sums.length} and of ${b.sums.length} items do not add up`);
  return {
    kind: 'moments',
    n: a.n + b.n,
    w: a.w + b.w,
    ww: a.ww + b.ww,
    sums: a.sums.map((sum, i) => sum + (b.sums[i] as number)),
    products: a.products.map((row, i) => row.map((product, j) => product + ((b.products[i] as number[])[j] as number))),
  };
}
