import { incompleteBeta, logGamma } from './beta.js';
import { normalQuantile } from './normal.js';

/** Distribution function of Student's t with any df > 0: the probability of a value below t, with all digits in both tails. As R's pt. */
export function studentDistribution(t: number, df: number): number {
  const ratio = (t * t) / df;
  const tail = incompleteBeta(1 / (1 + ratio), df / 2, 0.5, 1 / (1 + 1 / ratio)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Quantile of Student's t with any df > 0: the t below which a share p of the distribution lies. As R's qt. Newton's steps: with many df from
 * the expansion of Fisher and Cornish (1960), Technometrics 2, 209–225, which is close. Else from the normal quantile: below the median the
 * distribution function is convex and t lies beyond that, so that the steps come down to t and never pass it.
 */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df);
  const z = normalQuantile(p);
  const close = df >= MANY && z * z < df / 4;
  let t = close ? expanded(z, df) : z;
  for (;;) {
    const step = (studentDistribution(t, df) - p) / density(t, df);
    const next = t - step;
    // From close by, what is left after a step is as its square.
    if (close && Math.abs(step) < CLOSE) return next;
    if (!close && !(next < t)) return t;
    t = next;
  }
}

const MANY = 30;
const CLOSE = 1e-7;

const expanded = (z: number, df: number): number => {
  const y = z * z;
  const [first, second, third] = [(y + 1) / 4, ((5 * y + 16) * y + 3) / 96, (((3 * y + 19) * y + 17) * y - 15) / 384];
  return z * (1 + (first + (second + third / df) / df) / df);
};

function density(t: number, df: number): number {
  const exponent = logGamma((df + 1) / 2) - logGamma(df / 2) - ((df + 1) / 2) * Math.log1p((t * t) / df);
  return Math.exp(exponent) / Math.sqrt(df * Math.PI);
}
