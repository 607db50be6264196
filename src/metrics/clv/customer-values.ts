import { type BgNbd, type Buying, expectedPurchases, fitBgNbd, probabilityAlive } from '../../inference/bg-nbd.js';
import { expectedValue, fitGammaGamma, type GammaGamma, type Spending } from '../../inference/gamma-gamma.js';
import type { Customers } from '../../statistics/customers.js';
import type { ClvSettings } from '../../survey/definition/transactions.js';

/** Days of a unit; a month has 365.25 / 12. */
const DAYS: Record<ClvSettings['unit'], number> = { day: 1, week: 7, month: 365.25 / 12 };
/** Units to a month, as the published analysis of CDNOW has them (4.345 weeks). */
const TO_A_MONTH: Record<ClvSettings['unit'], number> = { day: 30, week: 4.345, month: 1 };

/** More days than any file spans: three numbers below it make one key. */
const MOST_DAYS = 200_000;

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
  const { histories, historyOf, repeated } = historiesOf(customers, DAYS[unit], end);
  const buying = fitBgNbd(histories);
  if (buying === null) return null;
  const spenders: Spending[] = [];
  for (let place = 0; place < size; place++) {
    const { x } = histories[historyOf[place] as number] ?? NOBODY;
    const m = repeated[place] as number;
    if (x > 0 && m > 0) spenders.push({ x, m, n: 1 });
  }
  const repeaters = histories.reduce((sum, { x, n }) => sum + (x > 0 ? n : 0), 0);
  const fit = fitGammaGamma(spenders);
  const spending = fit !== null && expectedValue(fit.parameters, 0, 0) !== null ? fit : null;
  const column = (): Float64Array => new Float64Array(size).fill(Number.NaN);
  const [alive, purchases, value, clv] = [column(), column(), column(), column()];
  const futures = new Float64Array(3 * histories.length);
  for (const [i, history] of histories.entries())
    futures.set(futureOf(buying.parameters, history, TO_A_MONTH[unit], horizon, discount), 3 * i);
  for (let place = 0; place < size; place++) {
    const at = historyOf[place] as number;
    const history = histories[at];
    if (history === undefined) continue;
    alive[place] = futures[3 * at] as number;
    purchases[place] = futures[3 * at + 1] as number;
    if (spending === null) continue;
    const m = repeated[place] as number;
    const mean = expectedValue(spending.parameters, m > 0 ? history.x : 0, Math.max(m, 0)) as number;
    value[place] = mean;
    clv[place] = margin * mean * (futures[3 * at + 2] as number);
  }
  return {
    buying,
    spending,
    repeaters,
    unpaid: repeaters - spenders.length,
    correlation: correlationOf(spenders),
    alive,
    purchases,
    value,
    clv,
  };
}

/** Stands for the history of who has no purchase. */
const NOBODY: Buying = { x: 0, t: 0, T: 0, n: 0 };

/**
 * The histories of customers, each computed once however many share it; per customer the place of its history (beyond all of them where it
 * has no purchase) and the mean value of its repeat purchases (0 without one).
 */
function historiesOf(
  { first, last, days, amount, firstDayAmount }: Customers,
  unit: number,
  end: number,
): { histories: Buying[]; historyOf: Uint32Array; repeated: Float64Array } {
  const places = new Map<number, number>();
  const histories: Buying[] = [];
  const historyOf = new Uint32Array(days.length).fill(0xffffffff);
  const repeated = new Float64Array(days.length);
  for (let place = 0; place < days.length; place++) {
    if (!((days[place] as number) > 0)) continue;
    const x = (days[place] as number) - 1;
    const from = first[place] as number;
    const [t, T] = [(last[place] as number) - from, end - from];
    const key = (x * MOST_DAYS + t) * MOST_DAYS + T;
    const known = places.get(key);
    if (known === undefined) {
      places.set(key, histories.length);
      historyOf[place] = histories.length;
      histories.push({ x, t: t / unit, T: T / unit, n: 1 });
    } else {
      historyOf[place] = known;
      (histories[known] as Buying).n++;
    }
    if (x > 0) repeated[place] = ((amount[place] as number) - (firstDayAmount[place] as number)) / x;
  }
  return { histories, historyOf, repeated };
}

/** Probability to be alive, purchases over the horizon, and these with each month's discounted at its end. */
function futureOf(
  model: BgNbd,
  history: Buying,
  month: number,
  horizon: number,
  discount: number,
): [alive: number, purchases: number, discounted: number] {
  let [before, discounted] = [0, 0];
  for (let i = 1; i <= Math.ceil(horizon); i++) {
    const until = expectedPurchases(model, history, Math.min(i, horizon) * month);
    discounted += (until - before) / (1 + discount) ** i;
    before = until;
  }
  return [probabilityAlive(model, history), before, discounted];
}

/** Pearson's correlation of purchases and their mean value. */
function correlationOf(lines: readonly Spending[]): number | null {
  const n = lines.length;
  if (n < 3) return null;
  const mean = (of: (line: Spending) => number): number => lines.reduce((sum, line) => sum + of(line), 0) / n;
  const [mx, mm] = [mean(({ x }) => x), mean(({ m }) => m)];
  const covariance = mean(({ x, m }) => (x - mx) * (m - mm));
  const spread = Math.sqrt(mean(({ x }) => (x - mx) ** 2) * mean(({ m }) => (m - mm) ** 2));
  return spread > 0 ? covariance / spread : null;
}
