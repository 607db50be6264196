import { describe, expect, it } from 'vitest';
import { canSweep, sweep } from '../../src/inference/sweep.js';
import { COVARIANCE } from './attitude.js';

const close = (matrix: number[][]) => matrix.map((row) => row.map((value) => expect.closeTo(value, 10)));

describe('sweep', () => {
  it('of all items is minus the inverse', () => {
    const swept = [0, 1].reduce(sweep, [
      [4, 2],
      [2, 3],
    ]);
    expect(swept).toEqual(
      close([
        [-3 / 8, 2 / 8],
        [2 / 8, -4 / 8],
      ]),
    );
  });

  it('does not depend on the order, and stays symmetric', () => {
    const swept = [1, 4, 2].reduce(sweep, COVARIANCE);
    expect([2, 1, 4].reduce(sweep, COVARIANCE)).toEqual(close(swept));
    expect(swept.map((_, i) => swept.map((row) => row[i]))).toEqual(close(swept));
  });

  it('leaves what it was given', () => {
    const matrix = [
      [2, 1],
      [1, 2],
    ];
    sweep(matrix, 0);
    expect(matrix).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });
});

describe('canSweep', () => {
  it('refuses what does not vary, or only by rounding', () => {
    expect(canSweep([[0]], 0, 0)).toBe(false);
    expect(canSweep([[1e-12]], 0, 1)).toBe(false);
    expect(canSweep([[1e-12]], 0, 1e-12)).toBe(true);
  });
});
