import { describe, expect, it } from 'vitest';
import { collinear } from '../../src/inference/collinear.js';
import { COVARIANCE } from './attitude.js';
import { momentsOf } from './moments-of.js';

/** The third is the sum of the first two, the fourth does not vary. */
const { covariance } = momentsOf([
  [1, 2, 3, 4, 7],
  [2, 2, 4, 4, 1],
  [5, 1, 6, 4, 3],
  [4, 5, 9, 4, 2],
]);

describe('collinear', () => {
  it('names the first predictor that the ones before it determine', () => {
    expect(collinear(covariance, [0, 1, 2])).toBe(2);
    expect(collinear(covariance, [2, 0, 4, 1])).toBe(1);
    expect(collinear(covariance, [0, 4, 0])).toBe(0);
  });

  it('names one that does not vary', () => {
    expect(collinear(covariance, [0, 3, 1])).toBe(3);
  });

  it('is null when all have something of their own', () => {
    expect(collinear(covariance, [0, 1, 4])).toBeNull();
    expect(collinear(COVARIANCE, [1, 2, 3, 4, 5, 6])).toBeNull();
    expect(collinear(covariance, [])).toBeNull();
  });
});
