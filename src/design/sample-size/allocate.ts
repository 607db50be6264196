import { bisect } from './bisect.js';
import { type Allocation, claimOf, populationOf, type Stratum } from './stratified.js';

/**
 * Divides `total` answers among strata, not rounded: in proportion to their claims, but none gets fewer than `floor` (or its size) and none
 * more than its size; the others share what that takes or leaves. A total that cannot be held is brought within what can.
 */
export function allocate(strata: readonly Stratum[], total: number, allocation: Allocation, floor: number): number[] {
  const claims = strata.map((stratum) => claimOf(stratum, allocation));
  const shares = (factor: number): number[] =>
    strata.map(({ size }, h) => Math.min(size, Math.max(Math.min(floor, size), factor * (claims[h] as number))));
  const wanted = Math.min(populationOf(strata), Math.max(sum(shares(0)), total));
  const most = Math.max(...strata.map(({ size }, h) => size / (claims[h] as number)));
  return shares(bisect((factor) => sum(shares(factor)) - wanted, 0, most));
}

/** Fractions of an answer are told apart down to one in so many. */
const FINE = 1e6;

/**
 * Shares as whole numbers of the same (whole) sum, by largest remainder. Of equal remainders that comes first which rounding the running
 * total would raise, so that neighbours together stay within half an answer of their due.
 */
export function byLargestRemainder(shares: readonly number[]): number[] {
  const whole = shares.map((share) => Math.floor(share + 1 / FINE));
  let running = 0;
  const order = shares.map((share, at) => {
    const before = Math.round(running);
    running += share;
    const below = whole[at] as number;
    return { at, remainder: Math.round((share - below) * FINE), raised: Number(Math.round(running) - before > below) };
  });
  order.sort((a, b) => b.remainder - a.remainder || b.raised - a.raised || a.at - b.at);
  const missing = Math.round(running) - sum(whole);
  const raised = new Set(order.slice(0, missing).map(({ at }) => at));
  return whole.map((n, at) => (raised.has(at) ? n + 1 : n));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
