import { type BgNbd, type Buying, expectedPurchases, fitBgNbd, probabilityAlive } from '../../inference/bg-nbd.js';
import { expectedValue, fitGammaGamma, type GammaGamma, type Spending } from '../../inference/gamma-gamma.js';
import type { Customers } from '../../statistics/customers.js';
import type { ClvSettings } from '../../survey/definition/transactions.js';

/** Days of a unit; a month has 365.25 / 12. */
const DAYS: Record<ClvSettings['unit'], number> = { day: 1, week: 7, month: 365.25 / 12 };
/** Units to a month, as the published analysis of CDNOW has them (4.345 weeks). */
const TO_A_MONTH: Record<ClvSettings['unit'], number> = { day: 30, week: 4.345, month: 1 };

/** What BG/NBD and Gamma-Gamma say of customers, in columns in the order of the customers; NaN for who has no purchase. */
export interface CustomerValues {
  buying: { parameters: BgNbd; logLikelihood: number; converged: boolean };
  /** Null where too few came again with an amount above nothing, or the mean does not exist (q ≤ 1). */
  spending: { parameters: GammaGamma; logLikelihood: number; converged: boolean } | null;
  /** How many customers have a repeat purchase, and of them how many an amount of nothing or less. */
  repeaters: number;
  unpaid: number;
  /** Correlation of repeat purchases and their mean value among repeaters: Gamma-Gamma takes it for 0. Null for fewer than three. */
  correlation: number | null;
  alive: Float64Array;
  /** Purchases to be expected within the horizon. */
  purchases: Float64Array;
  /** Mean value of a purchase, and discounted value over the horizon; NaN without `spending`. */
  value: Float64Array;
  clv: Float64Array;
}

/**
 * Fits both models to customers as of `end` (a day) and values each. Purchases of one day are one; repeat purchases leave the first day out;
 * times are in the unit of the settings. Null where nobody came again.
 */
export function customerValues(
  customers: Customers,
  { unit, horizon, discount, margin = 1 }: Pick<ClvSettings, 'unit' | 'horizon' | 'discount' | 'margin'>,
  end: number,
): CustomerValues | null {
  const size = customers.ids.length;
  const lines = linesOf(customers, DAYS[unit], end);
  const buying = fitBgNbd([...alike(lines).values()]);
  if (buying === null) return null;
  const spenders = lines.filter(({ x, m }) => x > 0 && m > 0);
  const repeaters = lines.filter(({ x }) => x > 0);
  const fit = fitGammaGamma(spenders.map(({ x, m }): Spending => ({ x, m, n: 1 })));
  const spending = fit !== null && expectedValue(fit.parameters, 0, 0) !== null ? fit : null;
  const column = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  const [alive, purchases, value, clv] = [column(), column(), column(), column()];
  const month = TO_A_MONTH[unit];
  const known = new Map<string, { alive: number; purchases: number; discounted: number }>();
  for (const line of lines) {
    const key = `${line.x} ${line.t} ${line.T}`;
    let future = known.get(key);
    if (future === undefined) {
      future = futureOf(buying.parameters, line, month, horizon, discount);
      known.set(key, future);
    }
    alive[line.place] = future.alive;
    purchases[line.place] = future.purchases;
    if (spending === null) continue;
    const mean = expectedValue(spending.parameters, line.m > 0 ? line.x : 0, Math.max(line.m, 0)) as number;
    value[line.place] = mean;
    clv[line.place] = margin * mean * future.discounted;
  }
  return {
    buying,
    spending,
    repeaters: repeaters.length,
    unpaid: repeaters.length - spenders.length,
    correlation: correlationOf(spenders),
    alive,
    purchases,
    value,
    clv,
  };
}

interface Line extends Omit<Buying, 'n'> {
  place: number;
  /** Mean value of the repeat purchases; 0 without one. */
  m: number;
}

function linesOf({ first, last, days, amount, firstDayAmount }: Customers, unit: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let place = 0; place < days.length; place++) {
    if (!((days[place] as number) > 0)) continue;
    const x = (days[place] as number) - 1;
    const [from, to] = [first[place] as number, last[place] as number];
    const m = x === 0 ? 0 : ((amount[place] as number) - (firstDayAmount[place] as number)) / x;
    lines.push({ place, x, t: (to - from) / unit, T: (end - from) / unit, m });
  }
  return lines;
}

/** Customers with the same history as one line, so that each is computed once. */
function alike(lines: readonly Line[]): Map<string, Buying> {
  const groups = new Map<string, Buying>();
  for (const { x, t, T } of lines) {
    const key = `${x} ${t} ${T}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { x, t, T, n: 1 });
    else group.n++;
  }
  return groups;
}

/** Purchases month by month over the horizon, each month's discounted at its end. */
function futureOf(
  model: BgNbd,
  line: Line,
  month: number,
  horizon: number,
  discount: number,
): { alive: number; purchases: number; discounted: number } {
  let [before, discounted] = [0, 0];
  for (let i = 1; i <= Math.ceil(horizon); i++) {
    const until = expectedPurchases(model, line, Math.min(i, horizon) * month);
    discounted += (until - before) / (1 + discount) ** i;
    before = until;
  }
  return { alive: probabilityAlive(model, line), purchases: before, discounted };
}

/** Pearson's correlation of purchases and their mean value. */
function correlationOf(lines: readonly Line[]): number | null {
  const n = lines.length;
  if (n < 3) return null;
  const mean = (of: (line: Line) => number): number => lines.reduce((sum, line) => sum + of(line), 0) / n;
  const [mx, mm] = [mean(({ x }) => x), mean(({ m }) => m)];
  const covariance = mean(({ x, m }) => (x - mx) * (m - mm));
  const spread = Math.sqrt(mean(({ x }) => (x - mx) ** 2) * mean(({ m }) => (m - mm) ** 2));
  return spread > 0 ? covariance / spread : null;
}
