import { describe, expect, it } from 'vitest';
import { equalShares } from '../../src/inference/goodness.js';

describe('equalShares', () => {
  it.each([
    [[95, 123, 45, 33], 72.49, 1.2522761158739372e-15],
    [[101, 54, 54, 81], 21.64, 7.745486534775456e-5],
    [[15, 24, 121, 124], 150.06, 2.562201388923152e-32],
    [[65, 87, 93, 51], 15.41, 0.0015010196475796608],
    [[9, 18, 83, 177], 251.3, 3.425531845509728e-54],
  ])('of M O A I %j: χ² %d (published Kano counts; p of SciPy 1.17.1 chisquare)', (counts, chiSquare, p) => {
    const found = equalShares(counts);
    expect(found.chiSquare).toBeCloseTo(chiSquare, 2);
    expect(found.df).toBe(3);
    expect((found.p ?? Number.NaN) / p).toBeCloseTo(1, 10);
  });

  it('is 0 for equal counts, fractional ones too', () => {
    expect(equalShares([2.5, 2.5])).toEqual({ chiSquare: 0, df: 1, p: 1 });
  });

  it('has nothing to test without two classes or any count', () => {
    expect(equalShares([])).toEqual({ chiSquare: null, df: 0, p: null });
    expect(equalShares([7])).toEqual({ chiSquare: null, df: 0, p: null });
    expect(equalShares([0, 0, 0])).toEqual({ chiSquare: null, df: 2, p: null });
  });
});
