import { describe, expect, it } from 'vitest';
import { cutsBeyond, thresholdsOf, thresholdsSchema } from '../../../src/metrics/rfm/thresholds.js';
import { rfmSchema } from '../../../src/survey/definition/transactions.js';
import { customersWith } from '../../support/customers-of.js';

const ten = customersWith(Array.from({ length: 11 }, (_, i) => ({ recency: 10 * i, orders: i + 1, amount: 100 + i })));
const settings = (written: object) => rfmSchema().parse(written);

describe('thresholds', () => {
  it('are the quintiles by default: of 0, 10 … 100 days 20, 40, 60, 80', () => {
    expect(thresholdsOf(ten, settings({}), 0)).toEqual({
      schema: 'csat-thresholds/1',
      bins: 5,
      recency: { scoring: 'quantiles', cuts: [20, 40, 60, 80] },
      frequency: { scoring: 'quantiles', cuts: [3, 5, 7, 9] },
      monetary: { scoring: 'quantiles', cuts: [102, 104, 106, 108] },
    });
  });

  it('are 1 more in the bins of R rfm, and as given where they are one’s own', () => {
    const found = thresholdsOf(ten, settings({ scoring: 'r-rfm', bins: 2, thresholds: { frequency: [4] } }), 0);
    expect(found).toMatchObject({
      recency: { scoring: 'r-rfm', cuts: [51] },
      frequency: { scoring: 'own', cuts: [4] },
      monetary: { scoring: 'r-rfm', cuts: [106] },
    });
  });

  it('look at those who have a purchase only, and are null without any', () => {
    const refunded = customersWith([
      { recency: 5, orders: 1, amount: 7 },
      { recency: 0, orders: 0, amount: -9 },
    ]);
    expect(thresholdsOf(refunded, settings({}), 0)?.monetary.cuts).toEqual([7, 7, 7, 7]);
    expect(thresholdsOf(customersWith([{ recency: 0, orders: 0, amount: -9 }]), settings({}), 0)).toBeNull();
  });

  it('a value at a quantile is not beyond it; one that reaches another cut is', () => {
    const cuts = [3, 5, 7];
    expect([2, 3, 4, 7, 8].map((value) => cutsBeyond(value, { scoring: 'quantiles', cuts }))).toEqual([0, 0, 1, 2, 3]);
    expect([2, 3, 4, 7, 8].map((value) => cutsBeyond(value, { scoring: 'own', cuts }))).toEqual([0, 1, 1, 3, 3]);
  });

  it('are read again as they were saved; wrong ones are refused', () => {
    const saved = thresholdsOf(ten, settings({}), 0);
    expect(thresholdsSchema().parse(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    const issues = (changed: object) =>
      thresholdsSchema()
        .safeParse({ ...saved, ...changed })
        .error?.issues.map(({ path }) => path.join('.'));
    expect(issues({ bins: 4 })).toEqual(['recency.cuts', 'frequency.cuts', 'monetary.cuts']);
    expect(issues({ recency: { scoring: 'own', cuts: [4, 3, 5, 6] } })).toEqual(['recency.cuts']);
    expect(issues({ schema: 'csat-report/1' })).toEqual(['schema']);
    expect(issues({ cuts: [] })).toEqual(['']);
  });
});
