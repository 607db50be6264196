import { normalQuantile } from '../../inference/normal.js';
import type { Measure } from './measure.js';
import { detectableShift, proportionsPerWave } from './two-waves-proportions.js';

/** Variance of one answer that is yes with probability p: p(1 − p), at most a quarter. */
export const proportionVariance = (p: number): number => p * (1 - p);

/** A share of answers, such as a top-2-box, expected to be p (above 0, below 1). */
export const proportion = (p: number): Measure => ({
  variance: proportionVariance(p),
  symbol: 'p (1 − p)',
  values: { p },
  points: 100,
  k: 1,
  change: 'n = (z √(2 p̄ q̄) + z_β √(p₁ q₁ + p₂ q₂))² / (p₁ − p₂)²',
  perWave(change, level, power) {
    const values = { z: normalQuantile((1 + level) / 2), z_β: normalQuantile(power), 'p₁': p, 'p₂': p + change };
    return [{ formula: this.change, values, result: proportionsPerWave(p, p + change, level, power) }];
  },
  detectable: (n, level, power) => ({
    rise: detectableShift(p, 1, n, level, power),
    drop: detectableShift(p, 0, n, level, power),
  }),
  rarest: (n) => n * Math.min(p, 1 - p),
});
