import { normalQuantile } from './normal.js';

/**
 * Score interval of the mean of a Poisson distribution of which `count` (0 or more) was observed; low is 0 for 0.
 * Source: Barker (2002), A comparison of nine confidence intervals for a Poisson parameter, The American Statistician 56, 85–89.
 */
export function poissonScore(count: number, level: number): { low: number; high: number } {
  const z = normalQuantile((1 + level) / 2);
  const centre = count + (z * z) / 2;
  const margin = z * Math.sqrt(count + (z * z) / 4);
  return { low: count === 0 ? 0 : centre - margin, high: centre + margin };
}
