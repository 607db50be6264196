import { normalQuantile } from '../../inference/normal.js';
import { detectableChange } from './detectable-change.js';
import type { Measure } from './measure.js';
import { npsPerWave } from './two-waves-nps.js';

/**
 * Variance of one answer to "would you recommend us", counted 1, 0, −1: p + d − (p − d)², from the shares of promoters and detractors.
 * At most 1, where half promote and half detract. Source: Rocks (2016), The American Statistician 70, 365–372.
 */
export const npsVariance = (promoters: number, detractors: number): number => promoters + detractors - (promoters - detractors) ** 2;

/** Answers that the adjusted Wald interval of an NPS does with less than the plain one, by the three that it adds. Source: as npsVariance. */
export const ADJUSTED_WALD_SAVES = 3;

/** An NPS (as a fraction, −1 to 1) with the shares of promoters and detractors that are expected; not all may be of one class. */
export const nps = (promoters: number, detractors: number): Measure => {
  const variance = npsVariance(promoters, detractors);
  return {
    variance,
    symbol: '(p + d − (p − d)²)',
    values: { p: promoters, d: detractors },
    points: 100,
    k: 1,
    change: 'n = (z + z_β)² (V₁ + V₂) / δ², V = p + d − (p − d)²',
    perWave(change, level, power) {
      const values = {
        z: normalQuantile((1 + level) / 2),
        z_β: normalQuantile(power),
        'V₁': variance,
        'V₂': variance,
        δ: Math.abs(change),
      };
      return [{ formula: this.change, values, result: npsPerWave(variance, variance, change, level, power) }];
    },
    detectable(n, level, power) {
      const change = detectableChange({ variance, n }, { variance, n }, level, power);
      return { rise: change, drop: change };
    },
    rarest: (n) => n * Math.min(...[promoters, detractors, 1 - promoters - detractors].filter((share) => share > 1e-9)),
  };
};
