import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contingency } from '../../src/inference/contingency.js';
import { twoProportions } from '../../src/inference/two-proportions.js';

/** Party identification (Democrat, independent, Republican) of women and men: Agresti (2007), table 2.5; in R's help of chisq.test. */
const parties = [
  [762, 327, 468],
  [484, 239, 477],
];

describe('contingency', () => {
  it('of party by gender: χ² 30.07, df 2, p 2.954e-07 (R: chisq.test; V from SciPy 1.17.1)', () => {
    const { chiSquare, df, p, cramersV } = contingency(parties);
    expect(chiSquare).toBeCloseTo(30.070149095754672, 11);
    expect(df).toBe(2);
    expect(p).toBeCloseTo(2.9535891832117595e-7, 18);
    expect(cramersV).toBeCloseTo(0.10443580235646777, 13);
  });

  it('of fractional counts (SciPy 1.17.1 chi2_contingency)', () => {
    const found = contingency([
      [5.5, 1.25, 2],
      [0.5, 7.75, 3],
      [4, 4, 4.5],
    ]);
    expect(found.chiSquare).toBeCloseTo(9.804444444444444, 12);
    expect(found.df).toBe(4);
    expect(found.p).toBeCloseTo(0.043853826771146576, 13);
    expect(found.cramersV).toBeCloseTo(0.3883781750273911, 13);
  });

  it('drops empty rows and columns', () => {
    const [women, men] = parties as [number[], number[]];
    const padded = [
      [...women, 0],
      [0, 0, 0, 0],
      [...men, 0],
    ];
    expect(contingency(padded)).toEqual(contingency(parties));
  });

  it.each([
    [[]],
    [[[]]],
    [[[3, 4]]],
    [[[3], [4]]],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [3, 4],
        [0, 0],
      ],
    ],
  ])('has nothing to test in %j', (table) => {
    expect(contingency(table)).toEqual({ chiSquare: null, df: 0, p: null, cramersV: null });
  });

  it('has V 1 when one answer determines the other', () => {
    expect(
      contingency([
        [5, 0, 0],
        [0, 7, 0],
        [0, 0, 2],
      ]).cramersV,
    ).toBe(1);
  });

  it('of two proportions is N/(N − 1) of the N − 1 χ²', () => {
    const count = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const n = a + b + c + d;
        const { chiSquare } = twoProportions(a, a + b, c, c + d);
        expect(
          contingency([
            [a, b],
            [c, d],
          ]).chiSquare,
        ).toBeCloseTo(((chiSquare ?? Number.NaN) * n) / (n - 1), 8);
      }),
    );
  });
});
