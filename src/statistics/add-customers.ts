import { addUnreadable } from './add-unreadable.js';
import type { Customers, CustomerWave, TransactionRows } from './customers.js';

const MOST_FIRST_ROWS = 5;

/**
 * The customers of two disjoint sets of transactions together. Exact where no order and no day of a customer is in both; otherwise such
 * an order or day counts twice.
 */
export function addCustomers(a: Customers, b: Customers): Customers {
  const ids = [...new Set([...a.ids, ...b.ids])].sort((x, y) => (x < y ? -1 : x > y ? 1 : 0));
  const places = new Map(ids.map((id, place) => [id, place]));
  const column = (): Float64Array => new Float64Array(ids.length);
  const sum: Customers = {
    kind: 'customers',
    ids,
    first: column().fill(Number.NaN),
    last: column().fill(Number.NaN),
    orders: column(),
    days: column(),
    amount: column(),
    firstDayAmount: column(),
    waves: addWaves(a, b, places),
    rows: addRows(a.rows, b.rows),
  };
  for (const part of [a, b]) {
    for (const [from, id] of part.ids.entries()) {
      const to = places.get(id) as number;
      const [first, before] = [part.first[from] as number, sum.first[to] as number];
      const spent = part.firstDayAmount[from] as number;
      if (Number.isNaN(before) || first < before) {
        sum.first[to] = first;
        sum.firstDayAmount[to] = spent;
      } else if (first === before) sum.firstDayAmount[to] = (sum.firstDayAmount[to] as number) + spent;
      const [last, latest] = [part.last[from] as number, sum.last[to] as number];
      if (Number.isNaN(latest) || last > latest) sum.last[to] = last;
      for (const key of ['orders', 'days', 'amount'] as const) sum[key][to] = (sum[key][to] as number) + (part[key][from] as number);
    }
  }
  return sum;
}

function addWaves(a: Customers, b: Customers, places: ReadonlyMap<string, number>): CustomerWave[] {
  const waves = new Map<string, { buyers: Set<number>; orders: number; amount: number }>();
  for (const part of [a, b]) {
    for (const { wave, buyers, orders, amount } of part.waves) {
      const sum = waves.get(wave) ?? { buyers: new Set(), orders: 0, amount: 0 };
      for (const buyer of buyers) sum.buyers.add(places.get(part.ids[buyer] as string) as number);
      waves.set(wave, { buyers: sum.buyers, orders: sum.orders + orders, amount: sum.amount + amount });
    }
  }
  return [...waves]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([wave, { buyers, orders, amount }]) => ({ wave, buyers: Uint32Array.from(buyers).sort(), orders, amount }));
}

function addRows(a: TransactionRows, b: TransactionRows): TransactionRows {
  const unreadable = new Map(a.unreadable.map((one) => [one.column, one]));
  for (const one of b.unreadable) {
    const known = unreadable.get(one.column);
    unreadable.set(one.column, known === undefined ? one : addUnreadable(known, one));
  }
  const excluded = new Map(a.excluded);
  for (const [reason, { count, firstRows }] of b.excluded) {
    const before = excluded.get(reason);
    const rows = [...(before?.firstRows ?? []), ...firstRows].sort((one, other) => one - other).slice(0, MOST_FIRST_ROWS);
    excluded.set(reason, { count: count + (before?.count ?? 0), firstRows: rows });
  }
  const days = [a.lastDay, b.lastDay].filter((day) => day !== null);
  return {
    purchases: a.purchases + b.purchases,
    refunds: a.refunds + b.refunds,
    refunded: a.refunded + b.refunded,
    continued: a.continued + b.continued,
    excluded,
    unreadable: [...unreadable.values()],
    lastDay: days.length === 0 ? null : Math.max(...days),
  };
}
