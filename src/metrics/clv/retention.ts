import type { Customers, CustomerWave } from '../../statistics/customers.js';
import { boundsOf } from '../../statistics/wave.js';

/** Share of customers lost from one calendar period to the next. */
export interface Churn {
  /** 0 to 1; null where there are no two whole periods one after the other. */
  rate: number | null;
  /** Buyers of whole periods that have a whole period after them: what the rate is out of. */
  buyers: number;
  periods: number;
}

/** Estimates churn from who bought again in the next period, over all pairs of whole periods. */
export function churnOf(customers: Customers, unit: 'month' | 'quarter' | 'year'): Churn {
  const whole = wholeWaves(customers, unit);
  let [buyers, retained, periods] = [0, 0, 0];
  for (const [i, wave] of whole.entries()) {
    const next = whole[i + 1];
    if (next === undefined || wave.to !== next.from) continue;
    periods++;
    buyers += wave.buyers.length;
    const again = new Set(next.buyers);
    for (const buyer of wave.buyers) if (again.has(buyer)) retained++;
  }
  return { rate: buyers === 0 ? null : 1 - retained / buyers, buyers, periods };
}

/** Waves that lie between the first and the last purchase as a whole. */
function wholeWaves(
  { first, waves, rows }: Customers,
  unit: 'month' | 'quarter' | 'year',
): (CustomerWave & { from: number; to: number })[] {
  const start = first.reduce((least, day) => Math.min(day, least), Number.POSITIVE_INFINITY);
  const end = rows.lastDay ?? Number.NEGATIVE_INFINITY;
  return waves.map((wave) => ({ ...wave, ...boundsOf(startOf(wave.wave), unit) })).filter(({ from, to }) => from >= start && to - 1 <= end);
}

/** The first day of a wave that is called 2026, 2026-Q3 or 2026-07. */
function startOf(wave: string): number {
  const [year = '', part] = wave.split('-');
  const month = part === undefined ? 1 : part.startsWith('Q') ? 3 * Number(part.slice(1)) - 2 : Number(part);
  return Date.UTC(Number(year), month - 1, 1) / 86_400_000;
}

/**
 * Customer lifetime value by the retention formula: sum over t = 0 … horizon of margin · (1 − churn)^t / (1 + discount)^t, with the margin of
 * one customer in one period. Gupta & Lehmann (2003), Customers as Assets, Journal of Interactive Marketing 17(1).
 */
export function retentionValue(margin: number, churn: number, discount: number, horizon: number): number {
  let sum = 0;
  for (let t = 0; t <= horizon; t++) sum += margin * ((1 - churn) / (1 + discount)) ** t;
  return sum;
}
