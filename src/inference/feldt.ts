import { fQuantile } from './f-distribution.js';

/**
 * Interval of Cronbach's α of k ≥ 2 items answered by n > 1 respondents, exact for multivariate normal items that measure alike:
 * (1 − true α)/(1 − α) follows F with n − 1 and (n − 1)(k − 1) degrees of freedom. Below 1, but not cut at 0. n may be an effective n.
 * As psych::alpha.ci of R (2.2.9).
 * Source: Feldt (1965), Psychometrika 30, 357–370; Feldt, Woodruff and Salih (1987), Applied Psychological Measurement 11, 93–103.
 */
export function feldt(alpha: number, n: number, k: number, level: number): { low: number; high: number } {
  const limit = (p: number) => 1 - (1 - alpha) * fQuantile(p, n - 1, (n - 1) * (k - 1));
  return { low: limit((1 + level) / 2), high: limit((1 - level) / 2) };
}
