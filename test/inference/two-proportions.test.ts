import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoProportions } from '../../src/inference/two-proportions.js';

describe('twoProportions', () => {
  it.each([
    [4, 20, 1, 22, 2.3290417690417695, 0.1269800216553506],
    [11, 12, 5, 10, 4.557291666666668, 0.03277886950885868],
    [382, 724, 294, 625, 4.390437870832858, 0.036141030156408904],
  ])(
    'of %d/%d against %d/%d: χ² %d, p %d (Pearson χ² of SciPy 1.17.1 times (N − 1)/N; the first of Yates 1934)',
    (x1, n1, x2, n2, chiSquare, p) => {
      const test = twoProportions(x1, n1, x2, n2);
      expect(test.chiSquare).toBeCloseTo(chiSquare, 11);
      expect(test.p).toBeCloseTo(p, 12);
    },
  );

  it('is null when there is nothing to test', () => {
    const nothing = { chiSquare: null, p: null };
    expect(twoProportions(0, 10, 0, 20)).toEqual(nothing);
    expect(twoProportions(10, 10, 20, 20)).toEqual(nothing);
    expect(twoProportions(0, 0, 5, 20)).toEqual(nothing);
  });

  it('is the same for the complement and in either order', () => {
    const sample = fc.record({ yes: fc.integer({ min: 1, max: 500 }), no: fc.integer({ min: 1, max: 500 }) });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const [n1, n2] = [first.yes + first.no, second.yes + second.no];
        const p = twoProportions(first.yes, n1, second.yes, n2).p ?? Number.NaN;
        expect(twoProportions(first.no, n1, second.no, n2).p).toBeCloseTo(p, 12);
        expect(twoProportions(second.yes, n2, first.yes, n1).p).toBeCloseTo(p, 12);
      }),
    );
  });
});
