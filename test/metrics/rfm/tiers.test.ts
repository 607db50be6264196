import { describe, expect, it } from 'vitest';
import { tierAt, tierRule } from '../../../src/metrics/rfm/tiers.js';
import { rfmSchema } from '../../../src/survey/definition/transactions.js';

const ruleOf = (written: object) => tierRule(rfmSchema().parse(written));

describe('tiers', () => {
  it('are high from 4 and medium from 2.5 of the mean score', () => {
    const rule = ruleOf({});
    expect([tierAt(4, 4, 4, rule), tierAt(5, 5, 2, rule), tierAt(5, 5, 1, rule), tierAt(3, 3, 2, rule), tierAt(3, 2, 2, rule)]).toEqual([
      0, 0, 1, 1, 2,
    ]);
  });

  it('weigh as told, in proportion; what no binary fraction is exact for included', () => {
    const rule = ruleOf({ weights: { r: 0.1, f: 0.2, m: 0.7 } });
    expect(rule.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(tierAt(4, 4, 4, rule)).toBe(0);
    expect(tierAt(5, 5, 1, ruleOf({ weights: { r: 1, f: 1, m: 0 } }))).toBe(0);
  });

  it('begin where told, and otherwise at the same part of the scale for other bins', () => {
    expect(ruleOf({ tiers: { high: 4.5 } })).toMatchObject({ high: 4.5, medium: 2.5 });
    expect(ruleOf({ bins: 9 })).toMatchObject({ high: 7, medium: 4 });
    expect(ruleOf({ bins: 2 })).toMatchObject({ high: 1.75, medium: 1.375 });
  });
});
