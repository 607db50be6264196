import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe } from '../../src/inference/newcombe.js';

describe('newcombe', () => {
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])(
    'of %d/%d − %d/%d is %d to %d (Newcombe 1998, Statistics in Medicine 17, 873–890, table II, method 10)',
    (x1, n1, x2, n2, low, high) => {
      const interval = newcombe(x1 / n1, n1, x2 / n2, n2, 0.95);
      expect(interval.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
      expect(interval.low).toBeCloseTo(low, 4);
      expect(interval.high).toBeCloseTo(high, 4);
    },
  );

  const share = fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000);
  const base = fc.double({ min: 0.5, max: 1e5, noNaN: true });

  it('contains the difference, is wider at a higher level and changes sign with the order', () => {
    fc.assert(
      fc.property(share, base, share, base, (p1, n1, p2, n2) => {
        const { difference, low, high } = newcombe(p1, n1, p2, n2, 0.9);
        const wider = newcombe(p1, n1, p2, n2, 0.99);
        expect([wider.low <= low, low <= difference, difference <= high, high <= wider.high]).toEqual([true, true, true, true]);
        expect(newcombe(p2, n2, p1, n1, 0.9).low).toBeCloseTo(-high, 12);
      }),
    );
  });
});
