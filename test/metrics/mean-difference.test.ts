import { expect, it } from 'vitest';
import { meanDifference } from '../../src/metrics/mean-difference.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt } from '../support/hand-made.js';

/** Decimal answers, each once. */
const each = (points: number[]): Distribution => ({
  ...answersAt([]),
  classes: points.map((point) => ({ point, label: '', n: 1, w: 1, ww: 1 })),
});

it('−1.58, −3.3654832 to 0.2054832, p .07939 (R: t.test(extra ~ group) of the sleep data of Student 1908)', () => {
  const first = each([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]);
  const second = each([1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]);
  const test = meanDifference('ces', first, second, 0.95);
  expect(test).toMatchObject({ figure: 'ces', method: 'welch' });
  expect(test?.difference).toBeCloseTo(-1.58, 12);
  expect(test?.low).toBeCloseTo(-3.3654832307, 9);
  expect(test?.high).toBeCloseTo(0.2054832307, 9);
  expect(test?.p).toBeCloseTo(0.0793941402, 9);
});

it('is null with fewer than two answers in one sample, and has no p when nothing varies', () => {
  expect(meanDifference('mean', answersAt([0, 1]), answersAt([5, 5]), 0.95)).toBeNull();
  expect(meanDifference('mean', answersAt([5, 5]), answersAt([0, 0]), 0.95)).toBeNull();
  expect(meanDifference('mean', answersAt([3, 0]), answersAt([0, 3]), 0.95)).toMatchObject({ difference: -1, p: null });
});
