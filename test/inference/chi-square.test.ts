import { describe, expect, it } from 'vitest';
import { chiSquareUpperTail } from '../../src/inference/chi-square.js';

describe('chiSquareUpperTail', () => {
  it.each([
    [3.841458820694124, 1, 0.05],
    [10, 3, 0.01856613546304325],
    [0.5, 2, 0.7788007830714049],
    [100, 4, 9.836624224615988e-21],
    [1, 0.5, 0.15351359580832247],
  ])('of %d with %d df is %d (SciPy 1.17.1 chi2.sf; R: pchisq)', (x, df, expected) => {
    expect(chiSquareUpperTail(x, df) / expected).toBeCloseTo(1, 12);
  });

  it('is 1 at 0', () => {
    expect(chiSquareUpperTail(0, 3)).toBe(1);
  });
});
