import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../src/inference/hypergeometric.js';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('hypergeometric', () => {
  it('is what it must be where it is a function of its own (Abramowitz & Stegun 15.1.3, 15.1.8, 15.1.4)', () => {
    fc.assert(
      fc.property(between(0.01, 0.9), between(0.1, 5), (z, a) => {
        expect(hypergeometric(1, 1, 2, z)).toBeCloseTo(-Math.log1p(-z) / z, 9);
        expect(hypergeometric(a, 2, 2, z) * (1 - z) ** a).toBeCloseTo(1, 9);
        expect(hypergeometric(0.5, 1, 1.5, z * z)).toBeCloseTo(Math.log((1 + z) / (1 - z)) / (2 * z), 9);
      }),
    );
  });

  it('is 1 at 0, ends where a factor is 0, and has Euler’s other form (15.3.3)', () => {
    fc.assert(
      fc.property(between(0.1, 6), between(0.1, 6), between(0.5, 9), between(0, 0.9), (a, b, c, z) => {
        expect(hypergeometric(a, b, c, 0)).toBe(1);
        expect(hypergeometric(0, b, c, z)).toBe(1);
        expect(hypergeometric(-1, b, c, z)).toBeCloseTo(1 - (b * z) / c, 12);
        const euler = (1 - z) ** (c - a - b) * hypergeometric(c - a, c - b, c, z);
        expect(hypergeometric(a, b, c, z) / euler).toBeCloseTo(1, 7);
      }),
    );
  });
});
