import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multinomialBootstrap } from '../../src/inference/multinomial-bootstrap.js';

const mostFrequent = (counts: number[]): number => counts.indexOf(Math.max(...counts));
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe('multinomialBootstrap', () => {
  it('of 2 and 1: the first is ahead in 20 of 27 samples (binomial distribution)', () => {
    const [first, second] = multinomialBootstrap([2, 1], 20_000, 1, mostFrequent);
    expect(Math.abs((first ?? Number.NaN) - 20 / 27)).toBeLessThan(0.01);
    expect((first ?? 0) + (second ?? 0)).toBe(1);
  });

  it('of 1, 1, 1: each is drawn alone thrice in 1 of 27 samples', () => {
    const all = multinomialBootstrap([1, 1, 1], 20_000, 7, (counts) => counts.indexOf(3));
    for (const share of all) expect(Math.abs(share - 1 / 27)).toBeLessThan(0.005);
  });

  it('draws n answers, none of them from an empty class', () => {
    const counts = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer(), (counts, seed) => {
        multinomialBootstrap(counts, 5, seed, (drawn) => {
          expect(sum(drawn)).toBe(Math.round(counts.reduceRight((total, count) => total + count, 0)));
          for (const [index, count] of counts.entries()) if (count === 0) expect(drawn[index]).toBe(0);
          return 0;
        });
      }),
    );
  });

  it('is certain of what is beyond doubt, leaves out what is no class, and repeats itself', () => {
    expect(multinomialBootstrap([1_000_000, 100, 0], 200, 3, mostFrequent)).toEqual([1, 0, 0]);
    expect(multinomialBootstrap([5, 5], 100, 3, () => -1)).toEqual([0, 0]);
    const kano = [45, 123, 95, 33];
    expect(multinomialBootstrap(kano, 500, 11, mostFrequent)).toEqual(multinomialBootstrap(kano, 500, 11, mostFrequent));
    expect(multinomialBootstrap([0, 0], 10, 1, mostFrequent)).toEqual([1, 0]);
  });
});
