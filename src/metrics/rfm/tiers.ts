import type { RfmSettings } from '../../survey/definition/transactions.js';
import type { Text } from '../../survey/text.js';

/** Tiers of customer value, the highest first. */
export const TIERS = [
  { name: 'high', title: { en: 'high', zh: '高价值' } },
  { name: 'medium', title: { en: 'medium', zh: '中价值' } },
  { name: 'low', title: { en: 'low', zh: '低价值' } },
] as const satisfies readonly { name: string; title: Text }[];

/** A weighted score as near as this below a cut reaches it: weights such as 0.1 are not exact. */
const NEAR = 1e-9;

/** How a customer's three scores become one value, and where tiers begin on it. */
export interface TierRule {
  /** Of recency, frequency and amount; they sum to 1. */
  weights: readonly [r: number, f: number, m: number];
  high: number;
  medium: number;
}

/** Weights normalised, equal where none are given; tiers from 4 and 2.5 of 5, and where none are given in proportion for other bins. */
export function tierRule({ weights = { r: 1, f: 1, m: 1 }, tiers, bins }: RfmSettings): TierRule {
  const sum = weights.r + weights.f + weights.m;
  const ofFive = (value: number): number => 1 + ((value - 1) * (bins - 1)) / 4;
  return {
    weights: [weights.r / sum, weights.f / sum, weights.m / sum],
    high: tiers?.high ?? ofFive(4),
    medium: tiers?.medium ?? ofFive(2.5),
  };
}

/** The place in TIERS of a customer with these scores. */
export function tierAt(r: number, f: number, m: number, { weights, high, medium }: TierRule): number {
  const value = weights[0] * r + weights[1] * f + weights[2] * m + NEAR;
  return value >= high ? 0 : value >= medium ? 1 : 2;
}
