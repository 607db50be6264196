import { expect, it } from 'vitest';
import { meanInterval } from '../../src/inference/mean.js';
import { sampleMean } from '../../src/inference/sample-mean.js';

it('of the 20 hours of extra sleep is 0.5955845 to 2.4844155 (Student 1908; SciPy 1.17.1 ttest_1samp; R: t.test(sleep$extra))', () => {
  const extra = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { mean, se } = sampleMean(extra.map((x) => ({ x, n: 1 })));
  const { low, high } = meanInterval(mean ?? Number.NaN, se ?? Number.NaN, 19, 0.95);
  expect(low).toBeCloseTo(0.5955844996196042, 12);
  expect(high).toBeCloseTo(2.484415500380396, 12);
});

it('is wider at a higher level and with fewer degrees of freedom', () => {
  const width = (df: number, level: number) => {
    const { low, high } = meanInterval(4, 0.1, df, level);
    return high - low;
  };
  expect(width(20, 0.99)).toBeGreaterThan(width(20, 0.95));
  expect(width(3, 0.95)).toBeGreaterThan(width(20, 0.95));
});

it('has no width without error', () => {
  expect(meanInterval(4, 0, 9, 0.95)).toEqual({ low: 4, high: 4 });
});
