import { studentQuantile } from './student.js';

/** Student's t interval of a mean, mean ± t·se, df > 0 degrees of freedom. In the unit of the mean, not cut to a scale. */
export function meanInterval(mean: number, se: number, df: number, level: number): { low: number; high: number } {
  const margin = studentQuantile((1 + level) / 2, df) * se;
  return { low: mean - margin, high: mean + margin };
}
