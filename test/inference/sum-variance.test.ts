import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumVariance } from '../../src/inference/sum-variance.js';
import { momentsOf } from './moments-of.js';

describe('sumVariance', () => {
  it('is the variance of the sums', () => {
    const row = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 7 })));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 40 }), (rows) => {
        const ofSums = momentsOf(rows.map((values) => [values.reduce((sum, value) => sum + value, 0)])).covariance[0]?.[0];
        expect(sumVariance(momentsOf(rows).covariance)).toBeCloseTo(ofSums ?? Number.NaN, 10);
      }),
    );
  });

  it('is exactly 0 when only rounding is left', () => {
    expect(
      sumVariance([
        [0.1 + 0.2, -0.3],
        [-0.3, 0.3],
      ]),
    ).toBe(0);
    expect(sumVariance([])).toBe(0);
  });
});
