import { incompleteBeta } from './beta.js';

/** Distribution function of Fisher's F with any df1, df2 > 0: the probability of a value below x, 0 to 1. As R's pf. */
export function fDistribution(x: number, df1: number, df2: number): number {
  if (x <= 0) return 0;
  const ratio = (df1 / df2) * x;
  return incompleteBeta(1 / (1 + 1 / ratio), df1 / 2, df2 / 2, 1 / (1 + ratio));
}

/**
 * Quantile of Fisher's F with any df1, df2 > 0: the x below which a share p of the distribution lies, infinite for p = 1, NaN outside
 * 0 to 1. As R's qf. By bisection to double precision, always in the lower tail, where the distribution function has all its digits.
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (p > 0.5) return 1 / fQuantile(1 - p, df2, df1);
  if (!(p > 0)) return p === 0 ? 0 : Number.NaN;
  let high = 1;
  while (fDistribution(high, df1, df2) < p) high *= 2;
  while (fDistribution(high / 2, df1, df2) >= p) high /= 2;
  let low = high / 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (fDistribution(middle, df1, df2) < p) low = middle;
    else high = middle;
  }
}
