import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/inference/quantile.js';

describe('a quantile', () => {
  it('is that of R: quantile(c(1, 2, 4, 8, 16), c(.1, .25, .5, .9)) gives 1.4, 2, 4, 12.8', () => {
    const sorted = [1, 2, 4, 8, 16];
    expect([0.1, 0.25, 0.5, 0.9].map((p) => quantile(sorted, p))).toEqual([1.4, 2, 4, 12.8]);
  });

  it('falls on a value where its rank is whole, whatever the binary fraction', () => {
    const sorted = Array.from({ length: 101 }, (_, i) => i ** 2);
    for (const percent of [7, 14, 28, 29, 56, 57, 58]) expect(quantile(sorted, percent / 100)).toBe(percent ** 2);
  });

  it('of one value is that value, of none NaN', () => {
    expect(quantile([3], 0.8)).toBe(3);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it('rises with p from the least to the greatest', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), share, share, (values, p, q) => {
        const sorted = values.toSorted((a, b) => a - b);
        expect(quantile(sorted, Math.min(p, q))).toBeLessThanOrEqual(quantile(sorted, Math.max(p, q)) + 1e-6);
        expect([quantile(sorted, 0), quantile(sorted, 1)]).toEqual([sorted[0], sorted.at(-1)]);
      }),
    );
  });
});
