import { expect, it } from 'vitest';
import { deviance, stirlingError } from '../../src/inference/saddle-point.js';

it.each([
  [0.5, 0.15342640972002736],
  [1, 0.08106146679532726],
  [15, 0.005554733551962801],
  [1e6, 8.333333333330556e-8],
])('stirlingError of %d is %d (mpmath 1.3.0 at 50 digits)', (x, expected) => {
  expect(stirlingError(x) / expected).toBeCloseTo(1, 12);
});

it('deviance is 0 at the mean and x log(x/mean) + mean − x elsewhere', () => {
  expect(deviance(7, 7)).toBe(0);
  expect(deviance(3, 5)).toBeCloseTo(3 * Math.log(3 / 5) + 2, 14);
  expect(deviance(0.5, 1e-20)).toBeCloseTo(0.5 * Math.log(0.5e20) - 0.5, 12);
});
