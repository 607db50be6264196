import type { Covariances } from '../statistics/covariances.js';
import type { Estimate } from './estimate.js';
import type { Base } from './result.js';

/** Share of a variance's terms below which what is left of it is nothing but rounding. */
const ROUNDING = 1e-12;

/**
 * The mean over responses of Σ cᵢxᵢ, a linear combination of items with one coefficient each, over the responses that answered all.
 * SE² = c′Cc/n, exact without weights; with weights n is Kish's effective number, as sums of squared weights by item are not kept.
 */
export function combine({ n, effective, means, covariance }: Covariances, coefficients: readonly number[]): Estimate {
  if (effective === 0) return { mean: null, se: null, n, effective };
  const mean = sum(coefficients.map((c, i) => c * (means[i] as number)));
  if (n < 2) return { mean, se: null, n, effective };
  const terms = coefficients.flatMap((a, i) => coefficients.map((b, j) => a * b * (covariance[i]?.[j] as number)));
  const size = sum(coefficients.map((c, i) => c * c * ((covariance[i]?.[i] as number) + (means[i] as number) ** 2)));
  const variance = sum(terms) > ROUNDING * size ? sum(terms) : 0;
  return { mean, se: Math.sqrt(variance / effective), n, effective };
}

/** The base of items taken together: responses that answered all of them. Any other counts as missing, whatever it lacks. */
export const completeBase = ({ n, w, effective, respondents, weighted }: Covariances): Base => ({
  n,
  weighted: weighted ? w : null,
  effective,
  missing: respondents - n,
  notApplicable: 0,
  invalid: 0,
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
