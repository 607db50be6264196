import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { customersCsv } from '../../src/cli/customers-csv.js';
import { scoreCustomers } from '../../src/metrics/rfm/score-customers.js';
import { rfm } from '../../src/metrics/rfm.js';
import { customersOf } from '../support/customers-of.js';

const customers = customersOf([
  { customer: '=evil()', day: 10, amount: 0.1 },
  { customer: '=evil()', day: 12, amount: 0.2 },
  { customer: 'b', day: 3, amount: 5 },
  { customer: 'c', day: 9, amount: -4 },
]);
const scored = scoreCustomers(customers, rfm.options.parse({}), 20);
const values = { alive: [0.5, 1, Number.NaN], purchases: [1.25, 0, Number.NaN], value: [10, 2, Number.NaN], clv: [12.5, 0, Number.NaN] };

describe('customersCsv', () => {
  it('is a line for each customer, with sums in twelve digits; who has no purchase has no recency and no scores', () => {
    expect(customersCsv(scored)).toBe(
      [
        'customer,recency,frequency,monetary,r,f,m,rfm,segment,tier',
        "'=evil(),8,2,0.3,5,5,1,551,champions,medium",
        'b,17,1,5,1,1,5,115,hibernating,low',
        'c,,0,-4,,,,,,',
        '',
      ].join('\n'),
    );
  });

  it('has what customers are worth where that is known', () => {
    const columns = Object.fromEntries(Object.entries(values).map(([name, column]) => [name, Float64Array.from(column)])) as never;
    const rows = parse(customersCsv(scored, columns), { columns: true }) as Record<string, string>[];
    expect(rows.map(({ p_alive, expected_purchases, purchase_value, clv }) => [p_alive, expected_purchases, purchase_value, clv])).toEqual([
      ['0.5', '1.25', '10', '12.5'],
      ['1', '0', '2', '0'],
      ['', '', '', ''],
    ]);
  });
});
