import { quantile } from '../../inference/quantile.js';
import type { ScoredCustomers } from './score-customers.js';

/** What the customers of one group have bought. */
export interface GroupSummary {
  customers: number;
  orders: number;
  revenue: number;
  /** Medians: days since the last purchase, orders, amount of a customer. Null for a group of nobody. */
  recency: number | null;
  frequency: number | null;
  monetary: number | null;
}

/** Sums and medians of each of `groups` groups; `groupOf` has a customer's group, -1 for none. O(n log n). */
export function summarise(scored: ScoredCustomers, groupOf: ArrayLike<number>, groups: number): GroupSummary[] {
  const sizes = new Array<number>(groups).fill(0);
  const orders = new Array<number>(groups).fill(0);
  const revenue = new Array<number>(groups).fill(0);
  for (let i = 0; i < groupOf.length; i++) {
    const group = groupOf[i] as number;
    if (group < 0) continue;
    sizes[group] = (sizes[group] as number) + 1;
    orders[group] = (orders[group] as number) + (scored.frequency[i] as number);
    revenue[group] = (revenue[group] as number) + (scored.monetary[i] as number);
  }
  const recency = medians(scored.recency, groupOf, sizes);
  const frequency = medians(scored.frequency, groupOf, sizes);
  const monetary = medians(scored.monetary, groupOf, sizes);
  return sizes.map((customers, group) => ({
    customers,
    orders: orders[group] as number,
    revenue: revenue[group] as number,
    recency: recency[group] as number | null,
    frequency: frequency[group] as number | null,
    monetary: monetary[group] as number | null,
  }));
}

/** All who have a purchase as one group. */
export function summariseAll(scored: ScoredCustomers): GroupSummary {
  const all = Int8Array.from(scored.tier, (tier) => (tier < 0 ? -1 : 0));
  return summarise(scored, all, 1)[0] as GroupSummary;
}

function medians(values: Float64Array, groupOf: ArrayLike<number>, sizes: readonly number[]): (number | null)[] {
  const byGroup = sizes.map((size) => new Float64Array(size));
  const filled = sizes.map(() => 0);
  for (let i = 0; i < values.length; i++) {
    const group = groupOf[i] as number;
    if (group < 0) continue;
    const at = filled[group] as number;
    (byGroup[group] as Float64Array)[at] = values[i] as number;
    filled[group] = at + 1;
  }
  return byGroup.map((all) => (all.length === 0 ? null : quantile(all.sort(), 0.5)));
}

/** A part of a whole in percent; null where the whole is nothing or less, as a sum of amounts with refunds can be. */
export const percentOf = (part: number, whole: number): number | null => (whole > 0 ? (100 * part) / whole : null);
