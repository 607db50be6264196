import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDistribution, normalQuantile } from '../../src/inference/normal.js';

describe('normalDistribution', () => {
  it.each([
    [-37.5, 4.605353009581955e-308],
    [-20, 2.7536241186062337e-89],
    [-5, 2.866515718791939e-7],
    [-1.96, 0.024997895148220435],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.3, 0.6179114221889526],
    [1.96, 0.9750021048517796],
  ])('of %d is %d (mpmath 1.3.0 at 60 digits; R: pnorm)', (z, expected) => {
    expect(normalDistribution(z) / expected).toBeCloseTo(1, 12);
  });

  it('of the two tails adds up to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (z) => {
        expect(normalDistribution(z) + normalDistribution(-z)).toBeCloseTo(1, 14);
      }),
    );
  });
});

describe('normalQuantile', () => {
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1e-6, -4.753424308822899],
    [0.025, -1.9599639845400543],
    [0.075, -1.439531470938456],
    [0.4, -0.2533471031357997],
    [0.8, 0.8416212335729144],
    [0.95, 1.6448536269514722],
    [0.995, 2.5758293035489004],
  ])('of %d is %d (mpmath 1.3.0 at 60 digits; R: qnorm)', (p, expected) => {
    expect(normalQuantile(p) / expected).toBeCloseTo(1, 14);
  });

  it('is 0 at the median, infinite at the ends and NaN outside', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
    expect([normalQuantile(-0.1), normalQuantile(1.1)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('inverts the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-290, max: 0.999, noNaN: true }), (p) => {
        expect(normalDistribution(normalQuantile(p)) / p).toBeCloseTo(1, 11);
      }),
    );
  });
});
