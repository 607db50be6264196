import { continuedFraction } from './continued-fraction.js';
import { deviance, stirlingError } from './saddle-point.js';

/** Regularised lower incomplete gamma function P(a, x), 0 to 1: a > 0, x ≥ 0. As R's pgamma. Source: DLMF 8.11.4. */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Regularised upper incomplete gamma function Q(a, x) = 1 − P(a, x), with all digits where it is small. Source: DLMF 8.9.2. */
export function upperIncompleteGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return poisson(a, x) * sum;
}

function fraction(a: number, x: number): number {
  const denominator = continuedFraction(
    (k) => k * (a - k),
    (k) => x + 1 - a + 2 * k,
  );
  return (a * poisson(a, x)) / denominator;
}

/** xᵃ e⁻ˣ / Γ(a + 1): the Poisson probability of a events where x are expected. */
function poisson(a: number, x: number): number {
  return Math.exp(-stirlingError(a) - deviance(a, x)) / Math.sqrt(2 * Math.PI * a);
}
