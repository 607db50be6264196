import { logGamma } from './beta.js';
import { likeliest } from './likeliest.js';
import { positive } from './positive.js';

/**
 * The Gamma-Gamma model of spend per purchase: Fader, Hardie & Lee (2005), RFM and CLV: Using Iso-Value Curves, Journal of Marketing Research
 * 42(4); Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value. Amounts vary about a customer's mean by a gamma distribution (p), and
 * means between customers by an inverse gamma (q, v).
 */
export interface GammaGamma {
  p: number;
  q: number;
  v: number;
}

/** Customers alike: `n` of them with x purchases of mean value m > 0. */
export interface Spending {
  x: number;
  m: number;
  n: number;
}

/** The parameters that make what was seen likeliest, with the log-likelihood there. Null for fewer than three customers. */
export function fitGammaGamma(
  customers: readonly Spending[],
): { parameters: GammaGamma; logLikelihood: number; converged: boolean } | null {
  const all = customers.reduce((sum, { n }) => sum + n, 0);
  if (all < 3) return null;
  const scale = customers.reduce((sum, { m, n }) => sum + m * n, 0) / all;
  const scaled = customers.map(({ x, m, n }) => ({ x, m: m / scale, n }));
  const parametersAt = ([p = 0, q = 0, v = 0]: readonly number[]): GammaGamma => ({ p: positive(p), q: positive(q), v: positive(v) });
  const { at, value, converged } = likeliest(scaled, (lines, logs) => logLikelihoodOf(lines, parametersAt(logs)), [1, 1, 0]);
  const { p, q, v } = parametersAt(at);
  return { parameters: { p, q, v: v * scale }, logLikelihood: -value - all * Math.log(scale), converged };
}

/** The log-likelihood (equation 1a of Fader & Hardie 2013). */
export function logLikelihoodOf(customers: readonly Spending[], { p, q, v }: GammaGamma): number {
  const constants = new Map<number, number>();
  let sum = 0;
  for (const { x, m, n } of customers) {
    let constant = constants.get(x);
    if (constant === undefined) {
      constant = logGamma(p * x + q) - logGamma(p * x) - logGamma(q) + q * Math.log(v) + p * x * Math.log(x);
      constants.set(x, constant);
    }
    sum += n * (constant + (p * x - 1) * Math.log(m) - (p * x + q) * Math.log(x * m + v));
  }
  return sum;
}

/** Mean value to be expected of a customer's purchases (equation 5); with x = 0 that of all customers. Null where the mean does not exist (q ≤ 1). */
export function expectedValue({ p, q, v }: GammaGamma, x: number, m: number): number | null {
  const denominator = p * x + q - 1;
  return denominator <= 0 ? null : (p * (v + x * m)) / denominator;
}
