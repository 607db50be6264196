import { canSweep, sweep } from './sweep.js';

/**
 * The first of the predictors, indices into a covariance matrix, that does not vary or is (but for 10⁻¹⁰ of its variance) a linear
 * combination of those before it; null when none is. It is the one to leave out where `leastSquares` gives null.
 */
export function collinear(covariance: number[][], predictors: number[]): number | null {
  let swept = covariance;
  for (const item of predictors) {
    const variance = (covariance[item] as number[])[item] as number;
    if (!canSweep(swept, item, variance)) return item;
    swept = sweep(swept, item);
  }
  return null;
}
