import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta, logGamma } from '../../src/inference/beta.js';

describe('logGamma', () => {
  it.each([
    [1e-8, 18.42068073818021],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [3.7, 1.428072326665388],
    [10, 12.80182748008147],
    [100.5, 361.4355404677776],
    [1e9, 19723265827.503716],
  ])('of %d is %d (mpmath 1.3.0 at 60 digits; R: lgamma)', (x, expected) => {
    expect(logGamma(x) / expected).toBeCloseTo(1, 14);
  });

  it('grows by log x from x to x + 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1000, noNaN: true }), (x) => {
        expect(logGamma(x + 1) - logGamma(x)).toBeCloseTo(Math.log(x), 10);
      }),
    );
  });
});

describe('incompleteBeta', () => {
  it.each([
    [0.1, 2, 3, 0.0523],
    [0.5, 0.5, 0.5, 0.5],
    [0.3, 1, 1, 0.3],
    [0.9, 10, 0.2, 0.05140805884566614],
    [0.999, 50, 2, 0.9987659096068829],
    [0.01, 0.1, 20, 0.8781283685059498],
    [0.48, 500, 520, 0.2575003384059131],
    [1e-10, 0.5, 3, 0.00001874999999875],
    [0.6, 30.5, 12.25, 0.056484304391965674],
  ])('at %d for a %d, b %d is %d (mpmath 1.3.0 at 60 digits; R: pbeta)', (x, a, b, expected) => {
    expect(incompleteBeta(x, a, b) / expected).toBeCloseTo(1, 13);
  });

  it('is 0 and 1 at the ends', () => {
    expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
  });

  it('keeps the digits of a complement that subtraction would lose', () => {
    expect(1 - incompleteBeta(1, 3, 1, 1e-20)).toBe(0);
    expect(incompleteBeta(1e-20, 1, 3, 1)).toBeCloseTo(3e-20, 32);
  });

  it('mirrors: x for a, b and 1 − x for b, a add up to 1', () => {
    const shape = fc.double({ min: 0.2, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), shape, shape, (x, a, b) => {
        expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a, x)).toBeCloseTo(1, 11);
      }),
    );
  });
});
