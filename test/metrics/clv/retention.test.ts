import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { churnOf, retentionValue } from '../../../src/metrics/clv/retention.js';
import { parseDay } from '../../../src/statistics/timestamp.js';
import { customersOf, type Purchase } from '../../support/customers-of.js';

const buy = (date: string, ...customers: string[]): Purchase[] =>
  customers.map((customer) => ({ customer, day: parseDay(date, 'ymd') as number, amount: 10 }));

describe('retentionValue', () => {
  it('is 200.53 for a margin of 100, churn 40 % and discount 10 % over three further periods, by hand', () => {
    // 100 + 54.5455 + 29.7521 + 16.2284
    expect(retentionValue(100, 0.4, 0.1, 3)).toBeCloseTo(200.526, 3);
  });

  it('tends to margin · (1 + i) / (1 + i − r), the formula for ever (Gupta & Lehmann 2003)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (churn, discount) => {
        const forEver = (50 * (1 + discount)) / (discount + churn);
        expect(retentionValue(50, churn, discount, 5000) / forEver).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is the margin of one period where all leave, and of all periods where none do and nothing is discounted', () => {
    expect(retentionValue(30, 1, 0.1, 10)).toBe(30);
    expect(retentionValue(30, 0, 0, 4)).toBe(150);
  });
});

describe('churnOf', () => {
  const purchases = [
    ...buy('2025-01-01', 'a', 'b', 'c', 'd'),
    ...buy('2025-02-10', 'a', 'b', 'e'),
    ...buy('2025-04-03', 'a'),
    ...buy('2025-05-20', 'a'),
    ...buy('2025-06-02', 'b'),
  ];

  it('counts who did not buy in the next period, over whole periods that follow each other', () => {
    // January to February loses 2 of 4, April to May keeps 1 of 1; a month without a purchase interrupts, June is not whole.
    expect(churnOf(customersOf(purchases, 'month'), 'month')).toEqual({ rate: 1 - 3 / 5, buyers: 5, periods: 2 });
  });

  it('is unknown without two whole periods', () => {
    expect(churnOf(customersOf(buy('2025-01-03', 'a'), 'year'), 'year')).toEqual({ rate: null, buyers: 0, periods: 0 });
  });
});
