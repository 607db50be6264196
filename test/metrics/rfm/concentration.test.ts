import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentration } from '../../../src/metrics/rfm/concentration.js';
import { rfmOptions } from '../../../src/metrics/rfm/options.js';
import { scoreCustomers } from '../../../src/metrics/rfm/score-customers.js';
import { customersWith } from '../../support/customers-of.js';
import { anyLines } from './any-customers.js';

const of = (amounts: readonly number[]) =>
  concentration(scoreCustomers(customersWith(amounts.map((amount) => ({ recency: 1, orders: 1, amount }))), rfmOptions().parse({}), 0));

describe('concentration of revenue', () => {
  it('20 % who bring 80 %: of ten customers two spend 40 each, eight 2.5 each', () => {
    const found = of([2.5, 40, 2.5, 2.5, 2.5, 40, 2.5, 2.5, 2.5, 2.5]);
    expect(found.find(({ by, percent }) => by === 'customers' && percent === 20)).toMatchObject({
      customers: 2,
      share: 20,
      revenueShare: 80,
    });
    expect(found.at(-1)).toEqual({ by: 'revenue', percent: 80, customers: 2, share: 20, revenue: 80, revenueShare: 80 });
  });

  it('counts whole customers: the top 1 % of 10 are 1, the top 10 % of 30 are 3', () => {
    expect(of(Array(10).fill(1))[0]).toMatchObject({ percent: 1, customers: 1 });
    expect(of(Array(30).fill(1))[2]).toMatchObject({ percent: 10, customers: 3 });
  });

  it('has no shares of a revenue that is nothing or less', () => {
    expect(of([5, -5, -1]).map(({ revenueShare }) => revenueShare)).toEqual(Array(5).fill(null));
    expect(of([])).toEqual([]);
  });

  it('more customers bring no less than their share, and the fewest bring 80 %', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const positive = lines.map((line) => ({ ...line, orders: line.orders + 1, amount: Math.abs(line.amount) + 1 }));
        const found = concentration(scoreCustomers(customersWith(positive), rfmOptions().parse({}), 0));
        for (const { share, revenueShare } of found) expect(revenueShare).toBeGreaterThanOrEqual(share - 1e-9);
        const enough = found.at(-1);
        if (enough === undefined) return;
        const sorted = positive.map(({ amount }) => amount).sort((a, b) => b - a);
        const total = sorted.reduce((sum, amount) => sum + amount, 0);
        const fewer = sorted.slice(0, enough.customers - 1).reduce((sum, amount) => sum + amount, 0);
        expect(enough.revenue).toBeGreaterThanOrEqual(0.8 * total - 1e-6);
        expect(fewer).toBeLessThan(0.8 * total);
      }),
    );
  });
});
