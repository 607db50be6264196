import { welch } from '../inference/welch.js';
import type { Distribution } from '../statistics/distribution.js';
import { meanOf } from './estimate.js';
import type { Comparison } from './result.js';

/** The difference of the means of two disjoint samples by Welch's t test; null with fewer than two answers in one of them. */
export function meanDifference(figure: string, a: Distribution, b: Distribution, level: number): Comparison | null {
  const first = meanOf(a, (point) => point);
  const second = meanOf(b, (point) => point);
  if (first.mean === null || second.mean === null || first.se === null || second.se === null) return null;
  const { difference, low, high, p } = welch(
    { mean: first.mean, se: first.se, df: first.n - 1 },
    { mean: second.mean, se: second.se, df: second.n - 1 },
    level,
  );
  return { figure, difference, low, high, p, method: 'welch' };
}
