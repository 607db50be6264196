import { describe, expect, it } from 'vitest';
import { sampleMean } from '../../src/inference/sample-mean.js';
import { welch } from '../../src/inference/welch.js';

describe('welch', () => {
  it('of extra hours of sleep with two drugs (Student 1908; SciPy 1.17.1 ttest_ind; R: t.test(extra ~ group, sleep))', () => {
    const of = (values: number[]) => {
      const { mean, se } = sampleMean(values.map((x) => ({ x, n: 1 })));
      return { mean: mean ?? Number.NaN, se: se ?? Number.NaN, df: values.length - 1 };
    };
    const result = welch(
      of([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]),
      of([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]),
      0.95,
    );
    expect(result.difference).toBeCloseTo(-1.58, 12);
    expect(result.t).toBeCloseTo(-1.8608134674868526, 12);
    expect(result.df).toBeCloseTo(17.776473516178488, 11);
    expect(result.p).toBeCloseTo(0.0793941401873583, 12);
    expect(result.low).toBeCloseTo(-3.3654832307117104, 12);
    expect(result.high).toBeCloseTo(0.20548323071171137, 12);
  });

  it('takes the df of the one sample that varies', () => {
    expect(welch({ mean: 4, se: 0.2, df: 12 }, { mean: 3, se: 0, df: 5 }, 0.95).df).toBeCloseTo(12, 10);
  });

  it('without any error has no test', () => {
    const result = welch({ mean: 5, se: 0, df: 3 }, { mean: 4, se: 0, df: 3 }, 0.95);
    expect(result).toEqual({ difference: 1, low: 1, high: 1, t: null, df: null, p: null });
  });
});
