import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate, byLargestRemainder } from '../../../src/design/sample-size/allocate.js';
import { anyStrata, REGIONS } from './regions.js';

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

describe('allocate', () => {
  it('400 answers in proportion: 213.3, 133.3 and 53.3, as whole numbers 213, 134 and 53', () => {
    const shares = allocate(REGIONS, 400, 'proportional', 0);
    expect(shares.map((share) => Math.round(10 * share) / 10)).toEqual([213.3, 133.3, 53.3]);
    expect(byLargestRemainder(shares)).toEqual([213, 134, 53]);
  });

  it('400 answers by Neyman: 175.3, 137.0 and 87.7', () => {
    const shares = allocate(REGIONS, 400, 'neyman', 0);
    expect(shares.map((share) => Math.round(10 * share) / 10)).toEqual([175.3, 137, 87.7]);
    expect(byLargestRemainder(shares)).toEqual([175, 137, 88]);
  });

  it('60 answers among 500, 300 and 200: 30, 18 and 12', () => {
    const strata = [500, 300, 200].map((size) => ({ name: String(size), size, sd: 1 }));
    expect(byLargestRemainder(allocate(strata, 60, 'proportional', 0))).toEqual([30, 18, 12]);
  });

  it('gives the floor first and what is left in proportion', () => {
    const shares = allocate(REGIONS, 400, 'proportional', 100);
    expect(shares[2]).toBe(100);
    expect((shares[0] as number) / (shares[1] as number)).toBeCloseTo(4000 / 2500, 9);
    expect(sum(shares)).toBeCloseTo(400, 9);
  });

  it('asks a small stratum of great spread completely, and the others more', () => {
    const strata = [
      { name: 'many', size: 1000, sd: 0.5 },
      { name: 'few', size: 20, sd: 50 },
    ];
    expect(allocate(strata, 100, 'neyman', 0).map((share) => Math.round(share))).toEqual([80, 20]);
  });

  it('brings a total that cannot be held within what can', () => {
    expect(sum(allocate(REGIONS, 10, 'proportional', 30))).toBe(90);
    expect(allocate(REGIONS, 9000, 'neyman', 0)).toEqual([4000, 2500, 1000]);
  });

  it('keeps the total, the floor and the sizes', () => {
    fc.assert(
      fc.property(anyStrata, fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 100 }), (strata, total, floor) => {
        const people = sum(strata.map(({ size }) => size));
        const floors = strata.map(({ size }) => Math.min(size, floor));
        for (const allocation of ['proportional', 'neyman'] as const) {
          const answers = byLargestRemainder(allocate(strata, total, allocation, floor));
          expect(sum(answers)).toBe(Math.min(people, Math.max(sum(floors), total)));
          answers.forEach((n, h) => {
            expect(n).toBeGreaterThanOrEqual(floors[h] as number);
            expect(n).toBeLessThanOrEqual(strata[h]?.size as number);
          });
        }
      }),
    );
  });
});

describe('byLargestRemainder', () => {
  it('is never a whole answer off, and neighbours with equal remainders are not half an answer off together', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 500 }), (sizes, total) => {
        fc.pre(sum(sizes) > 0);
        const shares = sizes.map((size) => (total * size) / sum(sizes));
        const whole = byLargestRemainder(shares);
        expect(sum(whole)).toBe(total);
        for (const [at, n] of whole.entries()) expect(Math.abs(n - (shares[at] as number))).toBeLessThan(1 + 1e-6);
      }),
    );
    const equal = byLargestRemainder(Array(9).fill(7 / 3));
    equal.reduce((running, n, at) => {
      expect(Math.abs(running + n - ((at + 1) * 7) / 3)).toBeLessThanOrEqual(0.5);
      return running + n;
    }, 0);
  });
});
