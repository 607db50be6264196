import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantileInterval } from '../../src/inference/quantile-interval.js';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** By Pascal's triangle, which the function does not use. */
function binomial(n: number, p: number): number[] {
  let row = [1];
  for (let trial = 0; trial < n; trial++) row = [...row, 0].map((mass, k) => mass * (1 - p) + (row[k - 1] ?? 0) * p);
  return row;
}

describe('quantileInterval', () => {
  it('takes the ranks of binomial tables: median of 10, 20, 100', () => {
    expect(quantileInterval(upTo(10), 0.5, 0.95)).toEqual({ low: 2, high: 9 });
    expect(quantileInterval(upTo(20), 0.5, 0.95)).toEqual({ low: 6, high: 15 });
    expect(quantileInterval(upTo(100), 0.5, 0.95)).toEqual({ low: 40, high: 61 });
  });

  it('ninth decile of 100: P(X ≤ 83) = .0206, P(X ≤ 95) = .9763', () => {
    expect(quantileInterval(upTo(100), 0.9, 0.95)).toEqual({ low: 84, high: 96 });
  });

  it('is null where a side has no value left: .5⁵ and .9³⁵ are above .025', () => {
    expect(quantileInterval(upTo(5), 0.5, 0.95)).toBeNull();
    expect(quantileInterval(upTo(6), 0.5, 0.95)).toEqual({ low: 1, high: 6 });
    expect(quantileInterval(upTo(35), 0.9, 0.95)).toBeNull();
    expect(quantileInterval(upTo(36), 0.9, 0.95)).toMatchObject({ high: 36 });
    expect(quantileInterval([], 0.5, 0.95)).toBeNull();
  });

  it('covers with at least its level, and with a rank less on either side no longer leaves as little outside', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(0.1, 0.5, 0.75, 0.9),
        fc.constantFrom(0.8, 0.95, 0.99),
        (n, p, level) => {
          const found = quantileInterval(upTo(n), p, level);
          const mass = binomial(n, p);
          const sum = (from: number, to: number): number => mass.slice(from, to).reduce((total, one) => total + one, 0);
          const tail = (1 - level) / 2;
          if (found === null) {
            expect(Math.max(mass[0] as number, mass[n] as number)).toBeGreaterThan(tail - 1e-9);
            return;
          }
          const { low, high } = found;
          expect(sum(low, high)).toBeGreaterThanOrEqual(level - 1e-9);
          expect(sum(0, low + 1)).toBeGreaterThan(tail - 1e-9);
          expect(sum(high - 1, n + 1)).toBeGreaterThan(tail - 1e-9);
        },
      ),
    );
  });
});
