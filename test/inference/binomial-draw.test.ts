import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialDraw } from '../../src/inference/binomial-draw.js';
import { random } from '../../src/inference/random.js';

/** How often each number comes of an even grid over 0 to 1. */
function shares(n: number, p: number): (x: number) => number {
  const grid = Array.from({ length: 20_000 }, (_, i) => binomialDraw(n, p, () => (i + 0.5) / 20_000));
  return (x) => grid.filter((drawn) => drawn === x).length / grid.length;
}

describe('binomialDraw', () => {
  it.each([
    [10, 0.3, [0.0282475249, 0.121060821, 0.2334744405, 0.266827932, 0.200120949, 0.1029193452]],
    [50, 0.02, [0.36416968, 0.3716017144, 0.1858008572, 0.0606696677, 0.0145483387, 0.0027315248]],
  ])('of %d trials of %d gives 0, 1, 2 … as often as it should (SciPy 1.17.1 binom.pmf)', (n, p, expected) => {
    const share = shares(n, p);
    expected.forEach((probability, x) => {
      expect(Math.abs(share(x) - probability)).toBeLessThan(1e-4);
    });
  });

  it('has mean np and variance npq, also in a million trials', () => {
    const uniform = random(1);
    const drawn = Array.from({ length: 4000 }, () => binomialDraw(1_000_000, 0.2, uniform));
    const mean = drawn.reduce((sum, x) => sum + x, 0) / drawn.length;
    const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (drawn.length - 1);
    expect(Math.abs(mean - 200_000)).toBeLessThan(3 * Math.sqrt(160_000 / 4000));
    expect(Math.abs(variance / 160_000 - 1)).toBeLessThan(0.07);
  });

  it('is a whole number of 0 to n, all or none for certain', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), share, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (n, p, u) => {
        const drawn = binomialDraw(n, p, () => u);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn <= n).toBe(true);
      }),
    );
    const even = () => 0.5;
    expect([binomialDraw(9, 0, even), binomialDraw(9, 1, even), binomialDraw(0, 0.5, even)]).toEqual([0, 9, 0]);
  });
});
