import type { Customers, CustomerWave, WaveUnit } from '../statistics/customers.js';
import { boundsOf, waveOf } from '../statistics/wave.js';

/** One calendar wave of purchases, against the one before. */
export interface RetentionWave {
  /** As 2026, 2026-Q3, 2026-07, 2026-W31 or 2026-07-04. */
  wave: string;
  /** False where the purchases begin or end inside the wave. */
  complete: boolean;
  buyers: number;
  /** Buyers whose first purchase this is. */
  fresh: number;
  /** Buyers who also bought in the wave before, and how many did in all; null in the first wave. */
  retained: number | null;
  before: number | null;
  orders: number;
  amount: number;
}

/**
 * All calendar waves from the first purchase to the last, also those in which nobody bought. `until` is the last day that is known of
 * (days since 1970-01-01; null: that of the last purchase). Refunds in waves before the first purchase belong to no wave.
 */
export function retentionWaves(customers: Customers, unit: WaveUnit, until: number | null): RetentionWave[] {
  const { lastDay } = customers.rows;
  const firstDay = customers.first.reduce((least, day) => (Number.isNaN(day) ? least : Math.min(least, day)), Number.POSITIVE_INFINITY);
  if (lastDay === null || !Number.isFinite(firstDay)) return [];
  const end = Math.max(lastDay, until ?? lastDay);
  const known = new Map(customers.waves.map((wave) => [wave.wave, wave]));
  const waves: RetentionWave[] = [];
  let before: CustomerWave | null = null;
  for (let { from, to } = boundsOf(firstDay, unit); from <= lastDay; { from, to } = boundsOf(to, unit)) {
    const name = waveOf(from, unit);
    const now: CustomerWave = known.get(name) ?? { wave: name, buyers: new Uint32Array(0), orders: 0, amount: 0 };
    const first = from;
    waves.push({
      wave: name,
      complete: from >= firstDay && to - 1 <= end,
      buyers: now.buyers.length,
      fresh: now.buyers.reduce((n, buyer) => ((customers.first[buyer] as number) >= first ? n + 1 : n), 0),
      retained: before === null ? null : inBoth(before.buyers, now.buyers),
      before: before === null ? null : before.buyers.length,
      orders: now.orders,
      amount: now.amount,
    });
    before = now;
  }
  return waves;
}

/** How many places are in both lists, which are ascending. */
function inBoth(a: Uint32Array, b: Uint32Array): number {
  let [i, j, n] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) n++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return n;
}
