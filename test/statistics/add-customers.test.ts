import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCustomers } from '../../src/statistics/add-customers.js';
import { noCustomers } from '../../src/statistics/customers.js';
import { customersOf } from '../support/customers-of.js';

/** Whole amounts, so that sums are exact; a customer's days are in one half only. */
const purchases = fc.array(
  fc.record({
    customer: fc.constantFrom('a', 'b', 'c', 'd', 'é'),
    day: fc.integer({ min: 20_000, max: 20_100 }),
    amount: fc.integer({ min: -30, max: 90 }),
  }),
  { maxLength: 40 },
);

describe('addCustomers', () => {
  it('gives of two halves of the rows what the whole gives', () => {
    fc.assert(
      fc.property(purchases, fc.integer({ min: 20_000, max: 20_100 }), (all, cut) => {
        const [before, after] = [all.filter(({ day }) => day < cut), all.filter(({ day }) => day >= cut)];
        const whole = customersOf(all, 'month');
        const sum = addCustomers(customersOf(before, 'month'), customersOf(after, 'month'));
        expect(sum.ids).toEqual(whole.ids);
        for (const key of ['first', 'last', 'orders', 'days', 'amount'] as const) expect([...sum[key]]).toEqual([...whole[key]]);
        const bought = (customers: typeof whole): number[] =>
          [...customers.firstDayAmount].filter((_, i) => (customers.orders[i] as number) > 0);
        expect(bought(sum)).toEqual(bought(whole));
        expect(sum.waves).toEqual(whole.waves);
        expect(sum.rows).toEqual(whole.rows);
      }),
    );
  });

  it('adds up what was left out and what could not be read, and changes nothing with nobody', () => {
    const rows = (count: number, row: number) => ({
      ...noCustomers(),
      rows: {
        ...noCustomers().rows,
        excluded: new Map([['no-date', { count, firstRows: [row] }]]),
        unreadable: [{ column: 'date', count, example: 'x', firstRow: row }],
      },
    });
    const sum = addCustomers(rows(2, 5), rows(3, 9)).rows;
    expect(sum.excluded.get('no-date')).toEqual({ count: 5, firstRows: [5, 9] });
    expect(sum.unreadable).toEqual([{ column: 'date', count: 5, example: 'x', firstRow: 5 }]);
    const some = customersOf([{ customer: 'a', day: 3, amount: 2 }], 'year');
    expect(addCustomers(some, noCustomers())).toEqual(some);
    expect(addCustomers(noCustomers(), some)).toEqual(some);
  });
});
