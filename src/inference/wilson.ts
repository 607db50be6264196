import { normalQuantile } from './normal.js';

/**
 * Wilson's score interval of a proportion, in 0 to 1: p observed in n answers, n any positive number (an effective n). It always
 * contains p; for p = 0 low is 0, for p = 1 high is 1. As R's prop.test(correct = FALSE).
 * Source: Wilson (1927), J. American Statistical Association 22, 209–212.
 */
export function wilson(p: number, n: number, level: number): { low: number; high: number } {
  const z = normalQuantile((1 + level) / 2);
  const shrink = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / shrink;
  const margin = (z / shrink) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, Math.min(p, centre - margin)), high: Math.min(1, Math.max(p, centre + margin)) };
}
