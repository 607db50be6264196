import { expect, it } from 'vitest';
import { sampleMean } from '../../src/inference/sample-mean.js';
import { combine, completeBase } from '../../src/metrics/combine.js';
import { covariancesOf } from '../../src/statistics/covariances.js';

/** Sums over single responses with weights. */
function of(responses: readonly (readonly number[])[], weights = responses.map(() => 1), respondents = responses.length) {
  const k = responses[0]?.length ?? 2;
  const sum = (value: (response: readonly number[]) => number): number =>
    responses.reduce((total, response, i) => total + (weights[i] as number) * value(response), 0);
  const columns = Array.from({ length: k }, (_, i) => i);
  const at = (response: readonly number[], i: number): number => response[i] as number;
  const moments = {
    kind: 'moments' as const,
    n: responses.length,
    w: sum(() => 1),
    ww: weights.reduce((total, w) => total + w * w, 0),
    sums: columns.map((i) => sum((response) => at(response, i))),
    products: columns.map((i) => columns.map((j) => sum((response) => at(response, i) * at(response, j)))),
  };
  return covariancesOf(
    moments,
    columns.map((i) => `item ${i}`),
    respondents,
    weights.some((w) => w !== 1),
  );
}

const responses = [
  [5, 3],
  [4, 4],
  [2, 5],
  [5, 1],
];

it('mean and standard error are those of each response’s own combination', () => {
  const own = sampleMean(responses.map(([a = 0, b = 0]) => ({ x: 2 * a - b, n: 1 })));
  const found = combine(of(responses), [2, -1]);
  expect(found.mean).toBeCloseTo(own.mean as number, 12);
  expect(found.se).toBeCloseTo(own.se as number, 12);
  expect(found).toMatchObject({ n: 4, effective: 4 });
});

it('with weights the error takes Kish’s effective n; equal weights of any size change nothing', () => {
  const found = combine(of(responses, [3, 3, 3, 3]), [2, -1]);
  expect(found.se).toBeCloseTo(combine(of(responses), [2, -1]).se as number, 12);
  expect(combine(of(responses, [3, 1, 1, 1]), [1, 0]).effective).toBe(36 / 12);
});

it('a combination that does not vary has no error, whatever rounding leaves', () => {
  const alike = [0.1, 0.2, 0.3, 0.7].map((w, i) => ({ w, response: [i + 1.1, i + 0.4] }));
  const found = combine(
    of(
      alike.map(({ response }) => response),
      alike.map(({ w }) => w),
    ),
    [1, -1],
  );
  expect(found.mean).toBeCloseTo(0.7, 12);
  expect(found.se).toBe(0);
});

it('one response has no error, none has no mean; all others are missing', () => {
  expect(combine(of([[5, 3]]), [1, -1])).toEqual({ mean: 2, se: null, n: 1, effective: 1 });
  expect(combine(of([]), [1, -1])).toEqual({ mean: null, se: null, n: 0, effective: 0 });
  expect(completeBase(of(responses, undefined, 9))).toEqual({
    n: 4,
    weighted: null,
    effective: 4,
    missing: 5,
    notApplicable: 0,
    invalid: 0,
  });
  expect(completeBase(of(responses, [2, 1, 1, 1], 9))).toMatchObject({ weighted: 5, effective: 25 / 7 });
});
