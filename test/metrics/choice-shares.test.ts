import { expect, it } from 'vitest';
import { choiceShares } from '../../src/metrics/choice-shares.js';
import type { Choices } from '../../src/statistics/choices.js';
import { choicesOf, figureOf } from '../support/hand-made.js';

it('nobody answered: null with a why, and the distribution shows zeros', () => {
  const result = choiceShares(choicesOf({ a: 0, b: 0 }, 0, 9), 0.95, 'en');
  for (const figure of result.figures) expect(figure).toMatchObject({ value: null, se: null, interval: null, why: 'no valid answers' });
  expect(result.base).toMatchObject({ n: 0, effective: 0, missing: 9 });
  expect(result.sections[0]).toMatchObject({ rows: [{ answer: 'a', count: 0, percent: 0 }, { answer: 'b' }] });
});

it('only weights of 0: null with that why', () => {
  const choices: Choices = {
    ...choicesOf({ a: 2 }, 3),
    options: [{ value: 'a', label: 'a', n: 2, w: 0, ww: 0 }],
    answered: { n: 3, w: 0, ww: 0 },
    weighted: true,
  };
  expect(figureOf(choiceShares(choices, 0.95, 'en'), 'share.a').why).toBe('no valid answer has a weight above 0');
});

it('weighted: share, SE linearised, effective n (by hand: 3 of 5; √(4/3 · (5·0.4² + 2·0.6²))/5; 25/7)', () => {
  const choices: Choices = {
    ...choicesOf({ a: 2 }, 4),
    options: [{ value: 'a', label: 'a', n: 2, w: 3, ww: 5 }],
    answered: { n: 4, w: 5, ww: 7 },
    weighted: true,
  };
  const result = choiceShares(choices, 0.95, 'en');
  expect(figureOf(result, 'share.a').value).toBeCloseTo(60, 12);
  expect(figureOf(result, 'share.a').se).toBeCloseTo(20 * Math.sqrt((4 / 3) * (5 * 0.4 ** 2 + 2 * 0.6 ** 2)), 12);
  expect(result.base).toMatchObject({ n: 4, weighted: 5, effective: 25 / 7 });
});

it('an option that all chose is 100 % although its weights add up to a last digit more', () => {
  const w = 0.1 + 0.2 + 0.3;
  const choices: Choices = {
    ...choicesOf({ a: 3 }, 3),
    options: [{ value: 'a', label: 'a', n: 3, w, ww: 0.14 + 3e-17 }],
    answered: { n: 3, w: 0.6, ww: 0.14 },
    weighted: true,
  };
  expect(w).toBeGreaterThan(0.6);
  const { value, se, interval } = figureOf(choiceShares(choices, 0.95, 'en'), 'share.a');
  expect([value, se, interval?.high]).toEqual([100, 0, 100]);
});
