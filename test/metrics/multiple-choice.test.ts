import { expect, it } from 'vitest';
import { multipleChoice } from '../../src/metrics/multiple-choice.js';
import { bareSurvey, choicesOf, figureOf } from '../support/hand-made.js';

const compute = (counts: Readonly<Record<string, number>>, answered: number) =>
  multipleChoice.compute({ choices: choicesOf(counts, answered, 2) }, { question: 'uses' }, bareSurvey);

it('shares are of those who chose anything, and may add up to more than 100 %', () => {
  const result = compute({ work: 3, gaming: 4, none: 0 }, 4);
  expect(result.figures.map(({ id, value }) => [id, value])).toEqual([
    ['share.work', 75],
    ['share.gaming', 100],
    ['share.none', 0],
  ]);
  expect(result.base).toMatchObject({ n: 4, missing: 2 });
});

it('0 of 20 and 20 of 20 keep an interval: 0 to 16.11 and 83.89 to 100 (Newcombe 1998, Statistics in Medicine 17, 857–872, table I)', () => {
  const result = compute({ none: 0, all: 20 }, 20);
  expect(figureOf(result, 'share.none').interval).toMatchObject({ low: 0, high: expect.closeTo(16.11, 2) });
  expect(figureOf(result, 'share.all').interval).toMatchObject({ low: expect.closeTo(83.89, 2), high: 100 });
});

it('is not compared', () => {
  const choices = choicesOf({ a: 1 }, 1);
  expect(multipleChoice.compare({ choices }, { choices }, { question: 'uses' }, bareSurvey)).toBeNull();
});
