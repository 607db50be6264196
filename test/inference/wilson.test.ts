import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../src/inference/wilson.js';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is %d to %d (Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3)', (x, n, low, high) => {
    const interval = wilson(x / n, n, 0.95);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of 2,206 satisfied in 2,688 (R 4.2.2, prop.test(correct = FALSE) on the SFO 2017 customer survey)', () => {
    const { low, high } = wilson(2206 / 2688, 2688, 0.95);
    expect(low).toBeCloseTo(0.80572792459, 10);
    expect(high).toBeCloseTo(0.8347258415, 10);
  });

  const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);
  const base = fc.double({ min: 0.1, max: 1e6, noNaN: true });

  it('starts at exactly 0 for none and ends at exactly 1 for all', () => {
    fc.assert(
      fc.property(base, (n) => {
        expect(wilson(0, n, 0.95).low).toBe(0);
        expect(wilson(1, n, 0.95).high).toBe(1);
      }),
    );
  });

  it('contains the proportion, inside 0 to 1, and is wider at a higher level', () => {
    fc.assert(
      fc.property(share, base, (p, n) => {
        const { low, high } = wilson(p, n, 0.9);
        const wider = wilson(p, n, 0.99);
        expect([wider.low <= low, low <= p, p <= high, high <= wider.high]).toEqual([true, true, true, true]);
        expect(wider.low).toBeGreaterThanOrEqual(0);
        expect(wider.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('mirrors', () => {
    fc.assert(
      fc.property(share, base, (p, n) => {
        expect(wilson(1 - p, n, 0.95).low).toBeCloseTo(1 - wilson(p, n, 0.95).high, 9);
      }),
    );
  });
});
