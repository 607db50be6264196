import { expect, it } from 'vitest';
import { sampleMean } from '../../src/inference/sample-mean.js';

it('of the overall rating, 6 ones to 699 fives (R 4.2.2, mean and sd on the SFO 2017 customer survey)', () => {
  const { mean, sd, se } = sampleMean([
    { x: 1, n: 6 },
    { x: 2, n: 32 },
    { x: 3, n: 444 },
    { x: 4, n: 1507 },
    { x: 5, n: 699 },
  ]);
  expect(mean).toBeCloseTo(4.064360119, 9);
  expect(sd).toBeCloseTo(0.69926477935, 11);
  expect(se).toBeCloseTo(0.69926477935 / Math.sqrt(2688), 12);
});

it('is null when nobody answered, without sd when one did', () => {
  expect(sampleMean([])).toEqual({ mean: null, sd: null, se: null });
  expect(sampleMean([{ x: 4, n: 0 }])).toEqual({ mean: null, sd: null, se: null });
  expect(sampleMean([{ x: 4, n: 1 }])).toEqual({ mean: 4, sd: null, se: null });
});
