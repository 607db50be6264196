import { expect, it } from 'vitest';
import { idsBelow, partsBelow, questionsOf, weigh } from '../../src/metrics/hierarchy.js';
import { entriesSchema, type Level } from '../../src/metrics/hierarchy-options.js';
import { bareSurvey } from '../support/hand-made.js';

const level = (items: unknown): Level => ({ entries: entriesSchema.parse(items), ahp: null });

it('weights of each level sum to 1, those of the questions in the whole too', () => {
  const whole = weigh(
    level({ a: 1, b: { weight: 3, items: { c: 20, d: { weight: 60, title: { en: 'Last', zh: '末' }, items: ['e', 'f'] } } } }),
    'all',
    {
      ...bareSurvey,
      language: 'zh',
    },
  );
  expect(partsBelow(whole).map(({ part: { id, label, weight, overall }, depth }) => [id, label, weight, overall, depth])).toEqual([
    ['a', 'a', 0.25, 0.25, 0],
    ['b', 'b', 0.75, 0.75, 0],
    ['c', 'c', 0.25, 0.1875, 1],
    ['d', '末', 0.75, 0.5625, 1],
    ['e', 'e', 0.5, 0.28125, 2],
    ['f', 'f', 0.5, 0.28125, 2],
  ]);
  expect(questionsOf(whole).reduce((sum, { overall }) => sum + overall, 0)).toBe(1);
  expect(whole.weighing).toEqual({ kind: 'given', sum: 4 });
});

it('a question may stand in several places and is asked for once', () => {
  const twice = level({ one: { weight: 1, items: ['a', 'b'] }, two: { weight: 1, items: ['a'] } });
  expect(idsBelow(twice)).toEqual(['a', 'b']);
  expect(questionsOf(weigh(twice, 'all', bareSurvey)).map(({ id, overall }) => [id, overall])).toEqual([
    ['a', 0.25],
    ['b', 0.25],
    ['a', 0.5],
  ]);
});
