import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { roundScale, scaleOf } from '../../../src/render/html/scale.js';

describe('a round scale', () => {
  it.each([
    [[12.8, 39.8], 10, 40, 10],
    [[4.74, 5.49], 4.6, 5.6, 0.2],
    [[-2.3, 1.1], -3, 2, 1],
    [[7, 7], 6, 8, 2],
    [[0, 0], 0, 0.5, 0.5],
  ])('around %j reaches from %d to %d in steps of %d', (values, low, high, step) => {
    const scale = roundScale(values);
    expect(scale?.low).toBeCloseTo(low, 9);
    expect(scale?.high).toBeCloseTo(high, 9);
    expect(scale?.step).toBeCloseTo(step, 9);
  });

  it('holds all values, and is not without any', () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), (values) => {
        const scale = roundScale(values);
        for (const one of values) {
          expect(scale?.low).toBeLessThanOrEqual(one + 1e-6);
          expect(scale?.high).toBeGreaterThanOrEqual(one - 1e-6);
        }
      }),
    );
    expect(roundScale([])).toBeNull();
    expect(roundScale([Number.NaN])).toBeNull();
  });
});

test('places are per cent of the width, at the ends for what lies outside', () => {
  const { place, step } = scaleOf(-100, 100);
  expect([-100, 0, 31.2, 100, 300, -300].map(place)).toEqual([0, 50, 65.6, 100, 100, 0]);
  expect(step).toBe(50);
});
