import { meanInterval } from './mean.js';
import { studentDistribution } from './student.js';

/**
 * One-sample t test of a mean against 0 (two-sided p) with Student's t interval of the mean, df > 0; for pairs, mean and standard error
 * are those of the differences. As R's t.test. When se is 0 the interval has no width and t and p are null.
 * Source: Student (1908), Biometrika 6, 1–25.
 */
export function oneSample(
  mean: number,
  se: number,
  df: number,
  level: number,
): { low: number; high: number; t: number | null; p: number | null } {
  const t = se > 0 ? mean / se : null;
  return { ...meanInterval(mean, se, df, level), t, p: t === null ? null : 2 * studentDistribution(-Math.abs(t), df) };
}
