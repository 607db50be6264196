import { expect, it } from 'vitest';
import { effectiveN, effectiveProportionN } from '../../src/inference/effective-n.js';

it('is the n that gives the standard error back', () => {
  expect(effectiveProportionN(0.3, Math.sqrt(0.21 / 80), 60)).toBeCloseTo(80, 9);
  expect(effectiveN(0.49, 0.07, 60)).toBeCloseTo(100, 9);
});

it('is that of Kish for all or none and without a standard error', () => {
  expect([effectiveProportionN(0, 0, 60), effectiveProportionN(1, 0, 60), effectiveProportionN(0.3, null, 1)]).toEqual([60, 60, 1]);
});
