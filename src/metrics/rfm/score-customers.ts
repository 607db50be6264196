import type { Customers } from '../../statistics/customers.js';
import type { RfmSettings } from '../../survey/definition/transactions.js';
import type { Text } from '../../survey/text.js';
import { cellAt, firstSegments } from './segment-cells.js';
import { OTHERS, segmentsOf } from './segment-maps.js';
import { cutsBeyond, type Thresholds, thresholdsOf } from './thresholds.js';
import { TIERS, tierAt, tierRule } from './tiers.js';

/**
 * Customers with their scores, in columns of equal length, in the order of `ids`. Who has no purchase (only refunds) has recency NaN,
 * scores 0, segment and tier -1.
 */
export interface ScoredCustomers {
  ids: readonly string[];
  /** Days from the last purchase to the reference day. */
  recency: Float64Array;
  /** Orders. */
  frequency: Float64Array;
  /** Sum of amounts, refunds taken off. */
  monetary: Float64Array;
  /** Scores from 1 (worst) to `thresholds.bins`. */
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  /** Place in `segments`. */
  segment: Int16Array;
  /** Place in `tiers`. */
  tier: Int8Array;
  /** In the order of the map; Others is the last where the map leaves scores open. */
  segments: readonly { name: string; title?: Text }[];
  /** The highest first. */
  tiers: readonly { name: string; title: Text }[];
  /** The cuts that were used; null when nobody has a purchase. */
  thresholds: Thresholds | null;
  /** The reference day, in days since 1970-01-01. */
  asOf: number;
}

/**
 * Scores customers, in linear time once the cuts are known: those of `frozen`, else those of the customers themselves. Equal values share
 * a score.
 */
export function scoreCustomers(customers: Customers, settings: RfmSettings, asOf: number, frozen?: Thresholds): ScoredCustomers {
  const { ids, last, orders, amount } = customers;
  const thresholds = frozen ?? thresholdsOf(customers, settings, asOf);
  const { bins } = thresholds ?? settings;
  const rules = segmentsOf(settings);
  const owners = firstSegments(rules, bins).map((owner) => (owner === -1 ? rules.length : owner));
  const tiers = tierRule(settings);
  const scored: ScoredCustomers = {
    ids,
    recency: last.map((day) => asOf - day),
    frequency: orders,
    monetary: amount,
    r: new Uint8Array(ids.length),
    f: new Uint8Array(ids.length),
    m: new Uint8Array(ids.length),
    segment: new Int16Array(ids.length).fill(-1),
    tier: new Int8Array(ids.length).fill(-1),
    segments: owners.includes(rules.length) ? [...rules, OTHERS] : rules,
    tiers: TIERS,
    thresholds,
    asOf,
  };
  if (thresholds === null) return scored;
  for (let i = 0; i < ids.length; i++) {
    if (!((orders[i] as number) > 0)) continue;
    const r = bins - cutsBeyond(scored.recency[i] as number, thresholds.recency);
    const f = 1 + cutsBeyond(orders[i] as number, thresholds.frequency);
    const m = 1 + cutsBeyond(amount[i] as number, thresholds.monetary);
    scored.r[i] = r;
    scored.f[i] = f;
    scored.m[i] = m;
    scored.segment[i] = owners[cellAt(r, f, m, bins)] as number;
    scored.tier[i] = tierAt(r, f, m, tiers);
  }
  return scored;
}
