import { expect, it } from 'vitest';
import { rating } from '../../src/metrics/rating.js';
import { layAlong } from '../../src/statistics/distribution.js';
import type { Codebook } from '../../src/survey/codebook.js';
import { answersAt, bareSurvey, figureOf } from '../support/hand-made.js';

const options = { question: 'speed', dimension: null };

it('SFO 2017, passing through security: mean 4.30702, top 82.0108 %, bottom 3.8222 %, n 2407 (R 4.2.2)', () => {
  const result = rating.compute({ answers: answersAt([34, 58, 341, 676, 1298]) }, options, bareSurvey);
  expect(result.base.n).toBe(2407);
  expect(figureOf(result, 'mean').value).toBeCloseTo(4.3070211882, 9);
  expect(figureOf(result, 'top').value).toBeCloseTo(82.010801828, 9);
  expect(figureOf(result, 'bottom').value).toBeCloseTo(3.8221852929, 9);
  expect(figureOf(result, 'index').value).toBeCloseTo(25 * 3.3070211882, 8);
});

it('the interval of the index is that of the mean, rescaled', () => {
  const result = rating.compute({ answers: answersAt([1, 2, 3, 4, 5, 6, 7]) }, options, bareSurvey);
  const [mean, index] = [figureOf(result, 'mean'), figureOf(result, 'index')];
  expect(index.interval?.low).toBeCloseTo((100 * ((mean.interval?.low ?? 0) - 1)) / 6, 10);
  expect(index.se).toBeCloseTo((100 * (mean.se ?? 0)) / 6, 10);
  expect(index.interval?.method).toBe('t');
});

it('a reversed scale mirrors mean and boxes, and labels stay with their answers', () => {
  const book: Codebook = {
    points: [1, 2, 3, 4, 5],
    labels: new Map([
      [1, 'never'],
      [5, 'always'],
    ]),
    read: (text) => (text === null ? { kind: 'missing' } : { kind: 'valid', point: Number(text) }),
    notes: [],
  };
  const counts = {
    kind: 'counts' as const,
    cells: ['1', '1', '1', '2', '5'].map((key) => ({ keys: [key], n: 1, w: 1, ww: 1, first: 2 })),
    overflow: 0,
  };
  const [straight, reversed] = [false, true].map((reverse) =>
    rating.compute({ answers: layAlong(counts, book, reverse, false) }, options, bareSurvey),
  ) as [ReturnType<typeof rating.compute>, ReturnType<typeof rating.compute>];
  expect([figureOf(straight, 'mean').value, figureOf(reversed, 'mean').value]).toEqual([2, 4]);
  expect([figureOf(straight, 'top').value, figureOf(reversed, 'top').value]).toEqual([20, 80]);
  expect(figureOf(reversed, 'bottom').value).toBe(20);
  expect(reversed.sections[0]).toMatchObject({
    rows: [{ answer: '1', label: 'always', count: 1 }, {}, {}, {}, { answer: '5', label: 'never', count: 3 }],
  });
});

it('nobody answered: figures are null with a why; one answer: no interval of the mean', () => {
  for (const figure of rating.compute({ answers: answersAt([0, 0]) }, options, bareSurvey).figures)
    expect(figure).toMatchObject({ value: null, why: 'no valid answers' });
  expect(figureOf(rating.compute({ answers: answersAt([0, 1]) }, options, bareSurvey), 'mean')).toMatchObject({ value: 2, interval: null });
});

it('two points: top and bottom are the two', () => {
  const result = rating.compute({ answers: answersAt([3, 1]) }, options, bareSurvey);
  expect([figureOf(result, 'top').value, figureOf(result, 'bottom').value]).toEqual([25, 75]);
});

it('two samples are compared by their means', () => {
  expect(rating.compare({ answers: answersAt([1, 1]) }, { answers: answersAt([0, 4]) }, options, bareSurvey)).toMatchObject({
    figure: 'mean',
    difference: -0.5,
    method: 'welch',
  });
});
