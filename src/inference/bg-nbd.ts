import { logGamma } from './beta.js';
import { hypergeometric } from './hypergeometric.js';
import { likeliest } from './likeliest.js';
import { positive } from './positive.js';

/**
 * The BG/NBD model of repeat buying: Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2). While alive
 * a customer buys as a Poisson process whose rate is gamma distributed (r, alpha); after each purchase he leaves with a probability that is
 * beta distributed (a, b).
 */
export interface BgNbd {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** Customers alike: `n` of them with x repeat purchases, the last at time t, seen for time T, both since the first purchase. */
export interface Buying {
  x: number;
  t: number;
  T: number;
  n: number;
}

/** The parameters that make what was seen likeliest, with the log-likelihood there. Null without a repeat purchase. */
export function fitBgNbd(customers: readonly Buying[]): { parameters: BgNbd; logLikelihood: number; converged: boolean } | null {
  if (!customers.some(({ x, n }) => x > 0 && n > 0)) return null;
  const scale = customers.reduce((longest, { T }) => Math.max(longest, T), 0) || 1;
  const scaled = customers.map(({ x, t, T, n }) => ({ x, t: t / scale, T: T / scale, n }));
  const parametersAt = ([r = 0, alpha = 0, a = 0, b = 0]: readonly number[]): BgNbd => ({
    r: positive(r),
    alpha: positive(alpha),
    a: positive(a),
    b: positive(b),
  });
  const { at, value, converged } = likeliest(scaled, (lines, logs) => logLikelihoodOf(lines, parametersAt(logs)), [0, 0, 0, 0]);
  const { alpha, ...rest } = parametersAt(at);
  const repeats = customers.reduce((sum, { x, n }) => sum + x * n, 0);
  return { parameters: { ...rest, alpha: alpha * scale }, logLikelihood: -value - repeats * Math.log(scale), converged };
}

/** The log-likelihood (equation 6 of the paper, in logarithms). */
export function logLikelihoodOf(customers: readonly Buying[], { r, alpha, a, b }: BgNbd): number {
  const counts = new Map<number, number>();
  const gammas = (x: number): number =>
    logGamma(r + x) - logGamma(r) + r * Math.log(alpha) + logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x);
  let sum = 0;
  for (const { x, t, T, n } of customers) {
    let constant = counts.get(x);
    if (constant === undefined) {
      constant = gammas(x);
      counts.set(x, constant);
    }
    const alive = -(r + x) * Math.log(alpha + T);
    const gone = x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a) - Math.log(b + x - 1) - (r + x) * Math.log(alpha + t);
    sum += n * (constant + Math.max(alive, gone) + Math.log1p(Math.exp(-Math.abs(alive - gone))));
  }
  return sum;
}

/** Probability that a customer is still alive at T: Fader, Hardie & Lee (2008), Computing P(alive) Using the BG/NBD Model. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { x, t, T }: Omit<Buying, 'n'>): number {
  if (x === 0) return 1;
  return 1 / (1 + (a / (b + x - 1)) * ((alpha + T) / (alpha + t)) ** (r + x));
}

/**
 * Purchases to be expected of a customer within `ahead` after T (equation 10). With x, t and T of 0 those of somebody who has just bought for
 * the first time (equation 9). The hypergeometric function is taken in the form, that of the paper or Euler's (Abramowitz & Stegun 15.3.3), whose
 * power is the smaller, lest it vanish while the series overflows.
 */
export function expectedPurchases(model: BgNbd, { x, t, T }: Omit<Buying, 'n'>, ahead: number): number {
  const { r, alpha, b } = model;
  // At a = 1 the formula is 0/0 and its limit is finite.
  const a = Math.abs(model.a - 1) < 1e-7 ? 1 + 1e-7 : model.a;
  const z = ahead / (alpha + T + ahead);
  const c = a + b + x - 1;
  const stays =
    a - 1 < r + x ? (1 - z) ** (a - 1) * hypergeometric(c - r - x, a - 1, c, z) : (1 - z) ** (r + x) * hypergeometric(r + x, b + x, c, z);
  return (c / (a - 1)) * (1 - stays) * probabilityAlive({ r, alpha, a, b }, { x, t, T });
}
