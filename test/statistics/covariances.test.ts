import { expect, it } from 'vitest';
import { covariancesOf } from '../../src/statistics/covariances.js';
import { noMoments } from '../../src/statistics/moments.js';
import { togetherAndEach, unweighted } from '../support/responses.js';

it('has the divisor n − 1, as R’s cov', () => {
  const rows = [
    [1, 2],
    [2, 4],
    [3, 3],
    [4, 5],
  ];
  const { together } = togetherAndEach(['a', 'b'], unweighted(rows), [1, 5]);
  expect(together.means).toEqual([2.5, 3.5]);
  expect(together.covariance.flat()).toEqual([5 / 3, 4 / 3, 4 / 3, 5 / 3].map((value) => expect.closeTo(value, 12)));
});

it('an item that does not vary has the variance 0 whatever the weights, not what rounding leaves', () => {
  const responses = [0.1, 1 / 3, 0.7, 1e5 / 7].map((w, i) => ({ points: [7, i + 1], w }));
  const { covariance } = togetherAndEach(['a', 'b'], responses, [1, 10], true).together;
  expect(covariance[0]).toEqual([0, 0]);
  expect(covariance[1]?.[1]).toBeGreaterThan(0);
});

it('nobody: all 0', () => {
  expect(covariancesOf(noMoments(2), ['a', 'b'], 3, false)).toMatchObject({ n: 0, effective: 0, means: [0, 0], respondents: 3 });
});
