import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { customerTally } from '../../../src/engine/text/customer-tally.js';
import type { Customers, CustomersRequest } from '../../../src/statistics/customers.js';
import { parseDay } from '../../../src/statistics/timestamp.js';

const COLUMNS = ['customer', 'date', 'amount', 'order', 'status', 'currency', 'refunded', 'cancelled at'];
const request: CustomersRequest = {
  id: 'customers',
  kind: 'customers',
  customer: 'customer',
  date: { column: 'date', format: 'ymd' },
  amount: { amount: 'amount', quantity: null, price: null, refunded: null, decimal: '.' },
  order: null,
  refundPrefix: null,
  cancelled: [],
  returned: null,
  currency: null,
  until: null,
  waves: null,
};
const customersOf = (rows: string[][], more: Partial<CustomersRequest> = {}): Customers => {
  const tally = customerTally({ ...request, ...more }, (column) => COLUMNS.indexOf(column));
  for (const [i, row] of rows.entries()) tally.add(cellsOf(row), i + 2);
  return tally.result();
};
const day = (text: string): number => parseDay(text, 'ymd') as number;
const excluded = ({ rows }: Customers) => Object.fromEntries([...rows.excluded].map(([reason, { count }]) => [reason, count]));

describe('customerTally', () => {
  it('makes one line per customer, in the order of their ids', () => {
    const found = customersOf([
      ['b', '2026-01-05', '10'],
      ['a', '2026-01-02', '3'],
      ['b', '2026-01-05 18:00', '2.5'],
      ['b', '2026-03-01', '1'],
    ]);
    expect(found.ids).toEqual(['a', 'b']);
    expect([...found.first]).toEqual([day('2026-01-02'), day('2026-01-05')]);
    expect([...found.last]).toEqual([day('2026-01-02'), day('2026-03-01')]);
    expect([...found.orders]).toEqual([1, 3]);
    expect([...found.days]).toEqual([1, 2]);
    expect([...found.amount]).toEqual([3, 13.5]);
    expect([...found.firstDayAmount]).toEqual([3, 12.5]);
    expect(found.rows).toMatchObject({ purchases: 4, refunds: 0, lastDay: day('2026-03-01') });
  });

  it('takes rows with one order id as one order, and their further rows without an amount as its continuation', () => {
    const found = customersOf(
      [
        ['a', '2026-01-02', '30', '#1'],
        ['', '', '', '#1'],
        ['a', '2026-01-02', '5', '#1'],
        ['a', '2026-01-03', '7', '#2'],
        ['', '2026-01-04', '7', '#3'],
        ['', '', '', '#3'],
      ],
      { order: 'order' },
    );
    expect([...found.orders]).toEqual([2]);
    expect([...found.amount]).toEqual([42]);
    expect(found.rows.continued).toBe(2);
    expect(excluded(found)).toEqual({ 'no-customer': 1 });
  });

  it('nets refunds without moving recency or frequency', () => {
    const found = customersOf(
      [
        ['a', '2026-01-02', '30', '1'],
        ['a', '2026-02-02', '-10', 'C2'],
        ['b', '2026-02-03', '-5', 'C3'],
        ['b', '2026-02-03', '4', 'C4'],
      ],
      { order: 'order', refundPrefix: 'C' },
    );
    expect([...found.amount]).toEqual([20, -9]);
    expect([...found.orders]).toEqual([1, 0]);
    expect([...found.last]).toEqual([day('2026-01-02'), Number.NaN]);
    expect(found.rows).toMatchObject({ purchases: 1, refunds: 3, refunded: -19 });
  });

  it('takes off once per order what was given back of it', () => {
    const amount = { ...request.amount, refunded: 'refunded' };
    const rows = [
      ['a', '2026-01-02', '30', '1', '', '', '12'],
      ['a', '2026-01-02', '5', '1', '', '', '12'],
    ];
    const found = customersOf(rows, { amount, order: 'order' });
    expect([...found.amount]).toEqual([23]);
    expect(found.rows).toMatchObject({ refunds: 1, refunded: -12 });
  });

  it('counts what it leaves out, by reason', () => {
    const found = customersOf(
      [
        ['a', '2026-01-02', '30', '1', 'paid', 'EUR'],
        ['a', '2026-01-02', '30', '2', 'voided', 'EUR'],
        ['a', '2026-01-02', '30', '3', 'refunded', 'EUR'],
        ['a', '2026-01-02', '30', '4', 'paid', 'USD'],
        ['a', '2026-13-02', '30', '5', 'paid', 'EUR'],
        ['a', '2026-01-02', 'much', '6', 'paid', 'EUR'],
        ['a', '2027-01-02', '30', '7', 'paid', 'EUR'],
        ['a', '2026-01-03', '30', '8', 'paid', 'EUR', '', '2026-01-04'],
      ],
      {
        order: 'order',
        cancelled: [
          { column: 'status', is: ['voided'] },
          { column: 'cancelled at', is: 'filled' },
        ],
        returned: { column: 'status', is: ['refunded'] },
        currency: { column: 'currency', is: 'EUR' },
        until: day('2026-12-31'),
      },
    );
    expect([...found.orders]).toEqual([1]);
    expect(excluded(found)).toEqual({ cancelled: 2, returned: 1, 'other-currency': 1, 'no-date': 1, 'no-amount': 1, later: 1 });
    expect(found.rows.unreadable).toEqual([
      { column: 'date', count: 1, example: '2026-13-02', firstRow: 6 },
      { column: 'amount', count: 1, example: 'much', firstRow: 7 },
    ]);
  });

  it('multiplies quantity and price, and takes a quantity below nothing for a refund whatever the price', () => {
    const amount = { amount: null, quantity: 'amount', price: 'order', refunded: null, decimal: '.' as const };
    const found = customersOf(
      [
        ['a', '2026-01-02', '3', '2.5'],
        ['a', '2026-01-03', '-2', '0'],
      ],
      { amount },
    );
    expect([...found.amount]).toEqual([7.5]);
    expect(found.rows).toMatchObject({ purchases: 1, refunds: 1, refunded: 0 });
  });

  it('tells who bought in each wave', () => {
    const found = customersOf(
      [
        ['b', '2026-02-01', '4', '1'],
        ['a', '2026-01-31', '10', '2'],
        ['b', '2026-01-01', '5', '3'],
        ['b', '2026-01-02', '-1', '4'],
      ],
      { order: 'order', waves: 'month' },
    );
    expect(found.waves.map(({ wave, buyers, orders, amount }) => [wave, [...buyers], orders, amount])).toEqual([
      ['2026-01', [0, 1], 2, 14],
      ['2026-02', [1], 1, 4],
    ]);
  });

  const row = fc.tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`),
    fc.integer({ min: -50, max: 500 }).map((cents) => String(cents / 100)),
    fc.constantFrom('1', '2', '3', '4'),
  );

  it('gives the same for any order of the rows', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), fc.func(fc.nat()), (rows, key) => {
        const shuffled = [...rows].sort((a, b) => key(a) - key(b));
        const plain = ({ rows: of, ...columns }: Customers) => [
          JSON.stringify(columns.ids),
          [...columns.first],
          [...columns.orders],
          [...columns.days],
          { ...of, refunded: of.refunded.toPrecision(12) },
        ];
        const [one, other] = [rows, shuffled].map((some) => customersOf(some));
        expect(plain(other as Customers)).toEqual(plain(one as Customers));
        for (const [i, amount] of (one as Customers).amount.entries()) expect((other as Customers).amount[i]).toBeCloseTo(amount, 9);
      }),
    );
  });
});
