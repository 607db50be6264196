import { normalQuantile } from '../../inference/normal.js';

/**
 * Answers in each of two independent waves to find that an NPS moved by `change` (a fraction, not points), with the given power in a
 * two-sided test of 1 − `level`: (z + z_β)²(V₁ + V₂)/δ², not rounded. V as npsVariance gives it.
 */
export function npsPerWave(variance1: number, variance2: number, change: number, level: number, power: number): number {
  return ((normalQuantile((1 + level) / 2) + normalQuantile(power)) / change) ** 2 * (variance1 + variance2);
}
