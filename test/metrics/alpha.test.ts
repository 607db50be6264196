import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alpha } from '../../src/metrics/alpha.js';
import type { MetricResult } from '../../src/metrics/result.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { type ResponseToItems, togetherAndEach, unweighted } from '../support/responses.js';

function alphaOf(responses: readonly ResponseToItems[], weighted = false): MetricResult {
  const items = (responses[0]?.points ?? [null, null]).map((_, i) => `q${i + 1}`);
  const { together } = togetherAndEach(items, responses, [1, 5], weighted);
  return alpha.compute({ together }, { items }, bareSurvey);
}
const noteOf = ({ sections }: MetricResult, id: string) => sections.find((section) => section.id === id);

/** By hand: variances 2.5, 2.5, 1 and covariances 2.25, −.75, −.5 of these; α = 1.5 (1 − 6/8). */
const three = unweighted([
  [1, 1, 3],
  [2, 3, 4],
  [3, 2, 3],
  [4, 5, 4],
  [5, 4, 1],
]);

describe('alpha', () => {
  it('is k/(k − 1)(1 − tr C/ΣC) on complete cases, with items that run against the others named', () => {
    const result = alphaOf([...three, ...unweighted([[5, null, 5]])]);
    const { covariance } = togetherAndEach(['q1', 'q2', 'q3'], three, [1, 5]).together;
    const variances = [0, 1, 2].reduce((sum, i) => sum + (covariance[i]?.[i] as number), 0);
    expect(figureOf(result, 'alpha').value).toBeCloseTo(1.5 * (1 - variances / covariance.flat().reduce((sum, one) => sum + one, 0)), 12);
    expect(result.base).toEqual({ n: 5, weighted: null, effective: 5, missing: 1, notApplicable: 0, invalid: 0 });
    expect(noteOf(result, 'reversed')).toMatchObject({ text: expect.stringMatching(/^q3: probably reversed/) });
    expect(noteOf(result, 'base')).toMatchObject({ text: 'Over the responses that answered all 3 items' });
  });

  it('two items: Spearman–Brown, 2r/(1 + r) when they vary alike', () => {
    const result = alphaOf(
      unweighted([
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [1, 1],
        [2, 2],
      ]),
    );
    const r = figureOf(result, 'average-correlation').value as number;
    expect(r).toBeCloseTo(1 / 3, 12);
    expect(figureOf(result, 'alpha').value).toBeCloseTo((2 * r) / (1 + r), 12);
    expect(figureOf(result, 'standardized').value).toBeCloseTo((2 * r) / (1 + r), 12);
  });

  it('items that all run against each other: α is negative, said so, and none is singled out', () => {
    const result = alphaOf(
      unweighted([
        [1, 5],
        [2, 3],
        [4, 2],
        [5, 2],
      ]),
    );
    expect(figureOf(result, 'alpha').value).toBeLessThan(0);
    expect(noteOf(result, 'reversed')).toMatchObject({
      text: expect.stringMatching(/^q1, q2: they run against each other.*α is negative/),
    });
  });

  it.each<[string, (number | null)[][], string]>([
    ['nobody', [[null, 2, 3]], 'no response answered all 3 items'],
    ['one response', [[1, 2, 3]], 'one response only answered all 3 items'],
    ['one item', [[1], [2], [3]], 'reliability needs two items or more'],
    [
      'no variance',
      [
        [2, 3],
        [2, 3],
        [2, 3],
      ],
      'all gave one answer to "q1"',
    ],
    [
      'items that cancel',
      [
        [1, 5],
        [2, 4],
        [3, 3],
      ],
      'the sum of the items does not vary',
    ],
  ])('%s: null with a why', (_, rows, why) => {
    const { value, se, interval, ...figure } = figureOf(alphaOf(unweighted(rows)), 'alpha');
    expect({ value, se, interval, why: figure.why }).toEqual({ value: null, se: null, interval: null, why });
  });

  it('an item without variance has no correlation, and α stands', () => {
    const result = alphaOf(
      unweighted([
        [1, 1, 4],
        [2, 3, 4],
        [3, 2, 4],
      ]),
    );
    expect(figureOf(result, 'alpha').value).not.toBeNull();
    expect(figureOf(result, 'standardized')).toMatchObject({ value: null, why: 'all gave one answer to "q3"' });
    expect(noteOf(result, 'items')).toMatchObject({ rows: [{}, {}, { sd: 0, itemRest: null }] });
  });

  it('equal weights change nothing; any weights give numbers or a why', () => {
    const equal = alphaOf(
      three.map((one) => ({ ...one, w: 0.3 })),
      true,
    );
    expect(figureOf(equal, 'alpha').value).toBeCloseTo(figureOf(alphaOf(three), 'alpha').value as number, 12);
    expect(figureOf(equal, 'alpha').interval?.low).toBeCloseTo(figureOf(alphaOf(three), 'alpha').interval?.low as number, 10);
    const point = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 });
    const response = fc.record({ points: fc.array(point, { minLength: 3, maxLength: 3 }), w: fc.constantFrom(0, 0.1, 1 / 3, 1, 7e5) });
    fc.assert(
      fc.property(fc.array(response, { minLength: 1, maxLength: 8 }), (responses) => {
        for (const { value, interval, why } of alphaOf(responses, true).figures) {
          expect(value === null).toBe(why !== undefined);
          if (value !== null) expect(value).toBeLessThanOrEqual(1 + 1e-9);
          if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
        }
      }),
    );
  });
});

it('an item listed twice is refused', () => {
  expect(alpha.options.safeParse({ items: ['a', 'b', 'a'] }).error?.issues[0]?.message).toBe('questions that are listed once');
});
