import { expect, it } from 'vitest';
import { npsMoments } from '../../src/inference/nps-moments.js';

it('of 1,436 promoters, 968 passives, 342 detractors (R 4.2.2, NPS 1.1 on the SFO 2017 customer survey)', () => {
  const { n, score, variance } = npsMoments({ promoters: 1436, passives: 968, detractors: 342 });
  expect(n).toBe(2746);
  expect(score).toBeCloseTo(0.398397669337, 12);
  expect(variance).toBeCloseTo(0.48876655125, 11);
  expect(100 * Math.sqrt(variance / n)).toBeCloseTo(1.3341371335, 10);
});

it('has no variance when all answers are of one class', () => {
  expect(npsMoments({ promoters: 0.3, passives: 0, detractors: 0 })).toEqual({ n: 0.3, score: 1, variance: 0 });
  expect(npsMoments({ promoters: 0, passives: 7, detractors: 0 })).toEqual({ n: 7, score: 0, variance: 0 });
});
