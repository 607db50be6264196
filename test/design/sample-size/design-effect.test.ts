import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterEffect, kishEffect, weightEffect } from '../../../src/design/sample-size/design-effect.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';

describe('clusterEffect', () => {
  it('of 20 answers per dealer with ρ = .05 is 1.95: 385 become 750.75, so 751', () => {
    expect(clusterEffect(20, 0.05)).toBeCloseTo(1.95, 12);
    expect(385 * clusterEffect(20, 0.05)).toBeCloseTo(750.75, 9);
    expect(roundUp(385 * clusterEffect(20, 0.05))).toBe(751);
  });

  it('of one answer per cluster is 1', () => expect(clusterEffect(1, 0.3)).toBe(1));
});

describe('kishEffect', () => {
  const classes = [
    { weight: 1, n: 50 },
    { weight: 2, n: 30 },
    { weight: 4, n: 20 },
  ];

  it('of 50 × 1, 30 × 2 and 20 × 4 is 1.357, and 100 answers tell as much as 73.7', () => {
    expect(kishEffect(classes)).toBeCloseTo(1.357, 3);
    expect(100 / kishEffect(classes)).toBeCloseTo(73.7, 1);
  });

  it('is 1 + CV² of the weights', () => {
    const weights = fc.array(fc.record({ weight: fc.double({ min: 0.1, max: 10, noNaN: true }), n: fc.integer({ min: 1, max: 100 }) }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weights, (some) => {
        const n = some.reduce((sum, one) => sum + one.n, 0);
        const mean = some.reduce((sum, one) => sum + one.n * one.weight, 0) / n;
        const sd = Math.sqrt(some.reduce((sum, one) => sum + one.n * (one.weight - mean) ** 2, 0) / n);
        expect(kishEffect(some)).toBeCloseTo(weightEffect(sd / mean), 9);
      }),
    );
  });
});

describe('weightEffect', () => {
  it('of CV .5 is 1.25', () => expect(weightEffect(0.5)).toBe(1.25));
});
