import { normalQuantile } from '../../inference/normal.js';

/**
 * Answers that a simple random sample of a large population needs for a margin of error: z²V/e², not rounded.
 * `variance` is that of one answer, in the squared unit of `margin`: p(1 − p), σ², p + d − (p − d)².
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., 4.4 and 4.6.
 */
export function sizeForMargin(variance: number, margin: number, level: number): number {
  return (normalQuantile((1 + level) / 2) ** 2 * variance) / (margin * margin);
}

/** Margin of error of n answers, half the width of the Wald interval: z√(V/n), in the unit of which `variance` is the square. */
export function marginOfError(variance: number, n: number, level: number): number {
  return normalQuantile((1 + level) / 2) * Math.sqrt(variance / n);
}
