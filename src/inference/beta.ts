import { continuedFraction } from './continued-fraction.js';
import { deviance, stirlingError } from './saddle-point.js';

/** Natural logarithm of the gamma function, x > 0. Stirling's formula with its error added, as R's lgamma. */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
}

/**
 * Regularised incomplete beta function Iₓ(a, b): the share of a beta(a, b) distribution below x, 0 to 1. a, b > 0; as R's pbeta.
 * `complement` is 1 − x, to be given where the subtraction would lose digits.
 * Source: DiDonato and Morris (1992), ACM TOMS 18, algorithm 708 (continued fraction).
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  return x < (a + 1) / (a + b + 2) ? belowMean(x, complement, a, b) : 1 - belowMean(complement, x, b, a);
}

/** Iₓ(a, b) where the continued fraction converges fast: x below about the mean a/(a + b). y = 1 − x. */
function belowMean(x: number, y: number, a: number, b: number): number {
  const fraction = continuedFraction(
    (m) => ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (a + 2 * m - 1) ** 2,
    (m) => m + (m === 0 ? 0 : (m * (b - m) * x) / (a + 2 * m - 1)) + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1),
  );
  return powers(x, y, a, b) / fraction;
}

/** xᵃ yᵇ / B(a, b): ab/(a + b) times the binomial probability of a successes in a + b trials. */
function powers(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
}
