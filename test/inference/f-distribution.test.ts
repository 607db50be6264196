import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fDistribution, fQuantile } from '../../src/inference/f-distribution.js';
import { studentQuantile } from '../../src/inference/student.js';

describe('fDistribution', () => {
  it.each([
    [1, 1, 1, 0.5],
    [2.5, 3, 7, 0.8564905437210608],
    [0.1, 10, 0.7, 0.014901865699038742],
    [4, 2, 1e6, 0.9816840680602621],
    [1e-6, 5, 5, 5.432469322503187e-15],
    [0.8, 29.5, 812.25, 0.23285526929550304],
    [30, 2, 4, 0.99609375],
  ])('of %d with %d and %d df is %d (mpmath 1.3.0 at 50 digits; R: pf)', (x, df1, df2, expected) => {
    expect(fDistribution(x, df1, df2) / expected).toBeCloseTo(1, 12);
  });

  it('is 0 and 1 at the ends', () => {
    expect([fDistribution(-1, 3, 4), fDistribution(0, 3, 4), fDistribution(Number.POSITIVE_INFINITY, 3, 4)]).toEqual([0, 0, 1]);
  });
});

describe('fQuantile', () => {
  it.each([
    [0.95, 1, 1, 161.4476387975882],
    [0.975, 88, 528, 1.35290080643393],
    [0.025, 88, 528, 0.7122227084194724],
    [0.05, 40, 1000, 0.6589787972149582],
    [0.95, 40, 1000, 1.40630494530363],
    [0.5, 3, 9, 0.8516839503845973],
    [0.999, 2.5, 4.5, 43.63747711499456],
    [1e-6, 4, 10, 0.0006458863979809028],
  ])('of %d with %d and %d df is %d (mpmath 1.3.0 at 50 digits; R: qf)', (p, df1, df2, expected) => {
    expect(fQuantile(p, df1, df2) / expected).toBeCloseTo(1, 12);
  });

  it('is 0 and infinite at the ends, NaN outside', () => {
    expect([0, 1, -0.1, 1.1, Number.NaN].map((p) => fQuantile(p, 3, 4))).toEqual([
      0,
      Number.POSITIVE_INFINITY,
      ...Array(3).fill(Number.NaN),
    ]);
  });

  it('with 1 df is the square of Student’s t', () => {
    for (const df of [1, 2.5, 10, 1000]) expect(fQuantile(0.95, 1, df) / studentQuantile(0.975, df) ** 2).toBeCloseTo(1, 11);
  });

  it('inverts the distribution', () => {
    const df = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 1e-8, max: 0.5, noNaN: true }), df, df, (p, df1, df2) => {
        expect(fDistribution(fQuantile(p, df1, df2), df1, df2) / p).toBeCloseTo(1, 9);
      }),
    );
  });
});
