import { incompleteBeta, logGamma } from './beta.js';
import { normalQuantile } from './normal.js';

/** Distribution function of Student's t with any df > 0: the probability of a value below t, with all digits in both tails. As R's pt. */
export function studentDistribution(t: number, df: number): number {
  const ratio = (t * t) / df;
  const tail = incompleteBeta(1 / (1 + ratio), df / 2, 0.5, 1 / (1 + 1 / ratio)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Quantile of Student's t with any df > 0: the t below which a share p of the distribution lies. As R's qt.
 * Below the median the distribution function is convex and t lies beyond the normal quantile, so that Newton's steps from there
 * come down to it and never pass it.
 */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df);
  let t = normalQuantile(p);
  for (;;) {
    const next = t - (studentDistribution(t, df) - p) / density(t, df);
    if (!(next < t)) return t;
    t = next;
  }
}

function density(t: number, df: number): number {
  const exponent = logGamma((df + 1) / 2) - logGamma(df / 2) - ((df + 1) / 2) * Math.log1p((t * t) / df);
  return Math.exp(exponent) / Math.sqrt(df * Math.PI);
}
