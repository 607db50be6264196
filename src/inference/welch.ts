import { studentDistribution, studentQuantile } from './student.js';

/**
 * Difference of two independent means, first minus second, with Welch's t test (two-sided p) and interval; df by Welch and Satterthwaite
 * from the standard errors, each with its own df > 0. As R's t.test. When both se are 0 the interval has no width and t, df, p are null.
 * Source: Welch (1947), Biometrika 34, 28–35.
 */
export function welch(
  first: { mean: number; se: number; df: number },
  second: { mean: number; se: number; df: number },
  level: number,
): { difference: number; low: number; high: number; t: number | null; df: number | null; p: number | null } {
  const difference = first.mean - second.mean;
  const variance = first.se ** 2 + second.se ** 2;
  if (variance === 0) return { difference, low: difference, high: difference, t: null, df: null, p: null };
  const df = variance ** 2 / (first.se ** 4 / first.df + second.se ** 4 / second.df);
  const se = Math.sqrt(variance);
  const t = difference / se;
  const margin = studentQuantile((1 + level) / 2, df) * se;
  return { difference, low: difference - margin, high: difference + margin, t, df, p: 2 * studentDistribution(-Math.abs(t), df) };
}
