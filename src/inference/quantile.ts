/** A rank as near as this to a whole one is that: 0.29 · 100 is 29, whatever floating point makes of it. */
const NEAR = 1e-9;

/**
 * The quantile at p (0 to 1) of values in ascending order, by linear interpolation between ranks: type 7 of Hyndman & Fan (1996), Sample
 * Quantiles in Statistical Packages, The American Statistician 50, 361–365, which R and NumPy use. Equal to a value wherever it falls on
 * one or between two equal ones. NaN without values.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const exact = (sorted.length - 1) * p;
  const rank = Math.abs(exact - Math.round(exact)) < NEAR ? Math.round(exact) : exact;
  const below = Math.floor(rank);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (rank - below) * (high - low);
}
