import { type Customers, noCustomers, type WaveUnit } from '../../src/statistics/customers.js';
import { waveOf } from '../../src/statistics/wave.js';

/** A purchase, or with a negative amount a refund, on a day since 1970-01-01. Every purchase is an order. */
export interface Purchase {
  customer: string;
  day: number;
  amount: number;
}

/** Customers from their purchases, the slow and obvious way: for each customer all purchases are looked through. */
export function customersOf(purchases: readonly Purchase[], unit: WaveUnit | null = null): Customers {
  const ids = [...new Set(purchases.map(({ customer }) => customer))].sort((a, b) => (a < b ? -1 : 1));
  const column = (value: (own: Purchase[], bought: Purchase[]) => number): Float64Array =>
    Float64Array.from(ids, (id) => {
      const own = purchases.filter(({ customer }) => customer === id);
      return value(
        own,
        own.filter(({ amount }) => amount >= 0),
      );
    });
  const bought = purchases.filter(({ amount }) => amount >= 0);
  const refunds = purchases.filter(({ amount }) => amount < 0);
  const first = column((_, all) => (all.length === 0 ? Number.NaN : Math.min(...all.map(({ day }) => day))));
  return {
    ...noCustomers(),
    ids,
    first,
    last: column((_, all) => (all.length === 0 ? Number.NaN : Math.max(...all.map(({ day }) => day)))),
    orders: column((_, all) => all.length),
    days: column((_, all) => new Set(all.map(({ day }) => day)).size),
    amount: column((own) => own.reduce((sum, { amount }) => sum + amount, 0)),
    firstDayAmount: column((own, all) => {
      const day = Math.min(...all.map((one) => one.day));
      return own.filter((one) => one.day === day).reduce((sum, { amount }) => sum + amount, 0);
    }),
    waves: unit === null ? [] : wavesOf(purchases, ids, unit),
    rows: {
      ...noCustomers().rows,
      purchases: bought.length,
      refunds: refunds.length,
      refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
      lastDay: bought.length === 0 ? null : Math.max(...bought.map(({ day }) => day)),
    },
  };
}

function wavesOf(purchases: readonly Purchase[], ids: readonly string[], unit: WaveUnit): Customers['waves'] {
  const names = [...new Set(purchases.toSorted((a, b) => a.day - b.day).map(({ day }) => waveOf(day, unit)))];
  return names.map((wave) => {
    const within = purchases.filter(({ day }) => waveOf(day, unit) === wave);
    const bought = within.filter(({ amount }) => amount >= 0);
    const buyers = ids.flatMap((id, place) => (bought.some(({ customer }) => customer === id) ? [place] : []));
    return { wave, buyers: Uint32Array.from(buyers), orders: bought.length, amount: within.reduce((sum, { amount }) => sum + amount, 0) };
  });
}

/** Customers whose lines are given: recency to day 0, orders, amount. */
export function customersWith(lines: readonly { id?: string; recency: number; orders: number; amount: number }[]): Customers {
  const column = (value: (line: (typeof lines)[number]) => number): Float64Array => Float64Array.from(lines, value);
  const last = column(({ recency, orders }) => (orders === 0 ? Number.NaN : 0 - recency));
  const days = [...last].filter((day) => !Number.isNaN(day));
  return {
    ...noCustomers(),
    ids: lines.map(({ id }, i) => id ?? `c${String(i).padStart(6, '0')}`),
    first: last,
    last,
    orders: column(({ orders }) => orders),
    days: column(({ orders }) => orders),
    amount: column(({ amount }) => amount),
    firstDayAmount: column(({ amount }) => amount),
    rows: { ...noCustomers().rows, lastDay: days.length === 0 ? null : Math.max(...days) },
  };
}
