import { incompleteBeta } from './beta.js';

/**
 * Interval of the quantile at p (0 to 1, both excluded) between two order statistics, whatever the distribution: of `sorted`, ascending,
 * the values at the ranks that leave at most (1 − level)/2 of the binomial distribution on either side. Covers the quantile with at least
 * `level`. Null when there are too few values for an end on both sides: fewer than 6 for the median at 0.95, fewer than 36 for p = 0.9.
 * Source: Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 3.2.
 */
export function quantileInterval(sorted: ArrayLike<number>, p: number, level: number): { low: number; high: number } | null {
  const n = sorted.length;
  const tail = (1 - level) / 2;
  const below = firstRank(n, (rank) => binomialUpTo(rank, n, p) > tail);
  const above = firstRank(n, (rank) => binomialUpTo(rank, n, p) >= 1 - tail);
  const [low, high] = [sorted[below - 1], sorted[above]];
  return low === undefined || high === undefined ? null : { low, high };
}

/** The least of 0 to n from which on something holds. */
function firstRank(n: number, holds: (rank: number) => boolean): number {
  let [least, most] = [0, n];
  while (least < most) {
    const middle = Math.floor((least + most) / 2);
    if (holds(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** Probability of at most k successes in n trials of probability p. */
const binomialUpTo = (k: number, n: number, p: number): number => (k >= n ? 1 : incompleteBeta(1 - p, n - k, k + 1, p));
