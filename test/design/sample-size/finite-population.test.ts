import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finiteFactor, finiteSize } from '../../../src/design/sample-size/finite-population.js';
import { marginOfError, sizeForMargin } from '../../../src/design/sample-size/margin-of-error.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';

const plain = sizeForMargin(0.25, 0.05, 0.95);

describe('finiteSize', () => {
  it.each([
    [1000, 277.73, 278],
    [500, 217.49, 218],
    [10_000, 369.97, 370],
  ])('of a share in a population of %d: %d, so %d', (population, exact, answers) => {
    const n = finiteSize(plain, population, 1);
    expect(Math.abs(n - exact)).toBeLessThan(0.01);
    expect(roundUp(n)).toBe(answers);
  });

  it('of a mean with the standard deviation 1 within 0.1 in a population of 2,000: 322.25, so 323', () => {
    const n = finiteSize(sizeForMargin(1, 0.1, 0.95), 2000, 0);
    expect(n).toBeCloseTo(322.25, 2);
    expect(roundUp(n)).toBe(323);
  });

  it('is the large population’s n as the population grows, and never more than the population', () => {
    expect(finiteSize(plain, 1e12, 1)).toBeCloseTo(plain, 5);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1e9 }), fc.double({ min: 1, max: 1e6, noNaN: true }), (population, n) => {
        expect(finiteSize(n, population, 1)).toBeLessThanOrEqual(population);
        expect(finiteSize(n, population, 0)).toBeLessThanOrEqual(Math.min(n, population));
      }),
    );
  });
});

describe('finiteFactor', () => {
  it('gives the margin back from which finiteSize started', () => {
    for (const k of [0, 1] as const) {
      const n = finiteSize(plain, 800, k);
      expect(marginOfError(0.25 * finiteFactor(n, 800, k), n, 0.95)).toBeCloseTo(0.05, 12);
    }
  });

  it('is 0 for everybody', () => expect(finiteFactor(800, 800, 1)).toBe(0));
});
