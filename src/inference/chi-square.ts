import { upperIncompleteGamma } from './gamma.js';

/** Probability that a χ² variable with df > 0 degrees of freedom exceeds x. As R's pchisq(x, df, lower.tail = FALSE). */
export function chiSquareUpperTail(x: number, df: number): number {
  return upperIncompleteGamma(df / 2, x / 2);
}
