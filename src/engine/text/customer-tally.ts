import { amountShape } from '../../statistics/amount.js';
import type { Customers, CustomersRequest, CustomerWave, TransactionRows } from '../../statistics/customers.js';
import { parseDay } from '../../statistics/timestamp.js';
import { amountReader, type Reading } from './amount-reader.js';
import type { Cells } from './cells.js';
import { type CustomerColumns, columnsOfCustomers } from './customer-columns.js';
import type { SetTally } from './each-set.js';
import { pairSet, textPair } from './pair-set.js';
import { addTo, totalOf } from './sum.js';
import { waveTally } from './wave-tally.js';

const MOST_FIRST_ROWS = 5;
/** Distinct dates that are remembered as days, so that each is read once. */
const MOST_DAYS = 20_000;

/** Adds rows up to one line per customer. Memory grows with customers, orders and days of purchase, not with rows. */
export function customerTally(request: CustomersRequest, index: (column: string) => number): SetTally<Customers> {
  const { order, until, waves: unit } = request;
  const at = {
    customer: index(request.customer),
    date: index(request.date.column),
    order: order === null ? null : index(order),
    returned: request.returned === null ? null : index(request.returned.column),
    currency: request.currency?.column == null ? null : index(request.currency.column),
  };
  const cancelled = request.cancelled.map(({ column, is }) => ({ at: index(column), is: is === 'filled' ? null : new Set(is) }));
  const returned = new Set(request.returned?.is);
  const readAmount = amountReader(request.amount, index);
  const readDay = dayReader(request);
  const customers = columnsOfCustomers();
  const orders = pairSet();
  const lostOrders = pairSet();
  const days = pairSet();
  const refunded = new Float64Array(2);
  const waves = unit === null ? null : waveTally(unit);
  const rows: TransactionRows = {
    purchases: 0,
    refunds: 0,
    refunded: 0,
    continued: 0,
    excluded: new Map(),
    unreadable: [],
    lastDay: null,
  };

  const leaveOut = (reason: string, row: number): void => {
    const loss = rows.excluded.get(reason) ?? { count: 0, firstRows: [] };
    loss.count++;
    if (loss.firstRows.length < MOST_FIRST_ROWS) loss.firstRows.push(row);
    rows.excluded.set(reason, loss);
  };
  const unreadable = (column: string, text: string | null, row: number): void => {
    const known = rows.unreadable.find((one) => one.column === column);
    if (known) known.count++;
    else rows.unreadable.push({ column, count: 1, example: text ?? '', firstRow: row });
  };
  /** Why a row is left out; null when it counts. Further rows of an order that was left out are continuations of it. */
  const lossOf = (cells: Cells, row: number): string | null => {
    if (cancelled.some(({ at: place, is }) => isAmong(cells.stored(place), is))) return 'cancelled';
    if (cells.stored(at.customer) === null) return 'no-customer';
    const date = cells.stored(at.date);
    const day = date === null ? null : readDay(date);
    if (day === null) {
      unreadable(request.date.column, date, row);
      return 'no-date';
    }
    if (until !== null && day > until) return 'later';
    const reading = readAmount.read(cells);
    if (!reading.found) {
      unreadable(reading.column, reading.text, row);
      return 'no-amount';
    }
    if (request.currency !== null && currencyOf(cells, reading.text) !== request.currency.is) return 'other-currency';
    if (!reading.negative && at.returned !== null && returned.has(cells.stored(at.returned) ?? '')) return 'returned';
    return null;
  };
  const add = (cells: Cells, row: number): void => {
    const orderId = at.order === null ? null : cells.stored(at.order);
    const pair = orderId === null ? null : textPair(orderId);
    const seen = pair !== null && orders.has(pair[0], pair[1]);
    if (readAmount.isBlank(cells) && (seen || (pair !== null && lostOrders.has(pair[0], pair[1])))) {
      rows.continued++;
      return;
    }
    const loss = lossOf(cells, row);
    if (loss !== null) {
      if (pair !== null) lostOrders.add(pair[0], pair[1]);
      leaveOut(loss, row);
      return;
    }
    const day = readDay(cells.stored(at.date) as string) as number;
    const { amount, negative } = readAmount.read(cells) as Reading & { found: true };
    const customer = customers.place(cells.stored(at.customer) as string);
    if (negative || (request.refundPrefix !== null && orderId?.startsWith(request.refundPrefix) === true)) {
      takeBack(customer, day, -Math.abs(amount) || 0);
      return;
    }
    const back = seen ? 0 : readAmount.refunded(cells);
    if (back > 0) takeBack(customer, day, -back);
    buy(customer, day, amount, pair === null || orders.add(pair[0], pair[1]));
  };
  const takeBack = (customer: number, day: number, amount: number): void => {
    rows.refunds++;
    addTo(refunded, 0, amount);
    customers.pay(customer, amount, null);
    waves?.pay(day, amount);
  };
  const buy = (customer: number, day: number, amount: number, newOrder: boolean): void => {
    rows.purchases++;
    if (rows.lastDay === null || day > rows.lastDay) rows.lastDay = day;
    customers.buy(customer, day, newOrder, days.add(customer, day));
    customers.pay(customer, amount, day);
    waves?.buy(customer, day, newOrder);
    waves?.pay(day, amount);
  };
  const currencyOf = (cells: Cells, text: string | null): string | null =>
    at.currency === null ? (amountShape(text ?? '')?.currency ?? null) : cells.stored(at.currency);

  return {
    add,
    result: (): Customers => finished(customers, waves?.result() ?? [], { ...rows, refunded: totalOf(refunded, 0) }),
  };
}

const isAmong = (text: string | null, is: ReadonlySet<string> | null): boolean => text !== null && (is === null || is.has(text));

/** Days of dates, each distinct text of the first many read once. */
function dayReader({ date: { format } }: CustomersRequest): (text: string) => number | null {
  const known = new Map<string, number | null>();
  return (text) => {
    const date = /^\d{4}-\d{2}-\d{2}([T ]|$)/.test(text) ? text.slice(0, 10) : text;
    const found = known.get(date);
    if (found !== undefined) return found;
    const day = parseDay(date, format);
    if (known.size < MOST_DAYS) known.set(date, day);
    return day;
  };
}

/** The lines in the order of their ids, and waves that speak of them. */
function finished(customers: CustomerColumns, waves: CustomerWave[], rows: TransactionRows): Customers {
  const { order, ...columns } = customers.sorted();
  const placeOf = new Uint32Array(order.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place] as number] = place;
  return {
    kind: 'customers',
    ...columns,
    waves: waves.map(({ wave, buyers, orders, amount }) => ({
      wave,
      buyers: buyers.map((buyer) => placeOf[buyer] as number).sort(),
      orders,
      amount,
    })),
    rows,
  };
}
