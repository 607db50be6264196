import { expect, it } from 'vitest';
import { singleChoice } from '../../src/metrics/single-choice.js';
import { bareSurvey, choicesOf, figureOf } from '../support/hand-made.js';

it('81 of 263 chose it: 30.80 %, Wilson 25.53 to 36.62 (Newcombe 1998, Statistics in Medicine 17, 857–872, table I, method 3)', () => {
  const result = singleChoice.compute({ choices: choicesOf({ yes: 81, no: 182 }, 263, 7) }, { question: 'channel' }, bareSurvey);
  expect(result.base).toEqual({ n: 263, weighted: null, effective: 263, missing: 7, notApplicable: 0, invalid: 0 });
  const { value, unit, interval } = figureOf(result, 'share.yes');
  expect([value, unit]).toEqual([100 * (81 / 263), 'percent']);
  expect(interval?.low).toBeCloseTo(25.53, 2);
  expect(interval?.high).toBeCloseTo(36.62, 2);
});

it('is no better or worse, and is not compared', () => {
  const choices = choicesOf({ a: 1 }, 1);
  expect(singleChoice.better({ question: 'channel' })).toBe('neither');
  expect(singleChoice.compare({ choices }, { choices }, { question: 'channel' }, bareSurvey)).toBeNull();
});
