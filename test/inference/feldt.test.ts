import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feldt } from '../../src/inference/feldt.js';

describe('feldt', () => {
  it('of .913, 873 respondents, 20 items: .9044024 to .9211588 (Evans, R code at the MRC Cognition and Brain Sciences Unit)', () => {
    const { low, high } = feldt(0.913, 873, 20, 0.95);
    expect(low).toBeCloseTo(0.9044024, 7);
    expect(high).toBeCloseTo(0.9211588, 7);
  });

  it.each([
    [0.79, 41, 26, 0.9, 0.7046759614862377, 0.8616144525848588],
    [0.83, 100, 20, 0.95, 0.7776475975636127, 0.8748042686081048],
    [-0.3, 30, 4, 0.95, -1.2710478064097397, 0.32093804598477604],
  ])(
    'of %d, %d respondents, %d items at %d (SciPy 1.17.1; the first of Feldt, Woodruff and Salih 1987)',
    (alpha, n, k, level, low, high) => {
      const interval = feldt(alpha, n, k, level);
      expect(interval.low).toBeCloseTo(low, 11);
      expect(interval.high).toBeCloseTo(high, 11);
    },
  );

  it('contains α and narrows with n', () => {
    const n = fc.integer({ min: 5, max: 2000 });
    fc.assert(
      fc.property(fc.double({ min: -1, max: 0.99, noNaN: true }), n, fc.integer({ min: 2, max: 30 }), (alpha, n, k) => {
        const few = feldt(alpha, n, k, 0.95);
        const many = feldt(alpha, 2 * n, k, 0.95);
        expect(few.low).toBeLessThan(alpha);
        expect(few.high).toBeGreaterThan(alpha);
        expect(few.high).toBeLessThan(1);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });
});
