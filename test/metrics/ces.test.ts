import { expect, it } from 'vitest';
import { ces } from '../../src/metrics/ces.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt, bareSurvey, figureOf } from '../support/hand-made.js';

const compute = (answers: Distribution, version: 1 | 2) => ces.compute({ answers }, { question: 'easy', version }, bareSurvey);
const value = (answers: Distribution, version: 1 | 2, id: string) => figureOf(compute(answers, version), id).value;

/** Q14FIND of the SFO customer survey 2017 (DataSF, dataset nnh5-5rwz), 5 = easy. */
const finding = answersAt([16, 40, 337, 716, 1574]);

it('SFO 2017, finding the way: mean 4.41334, easy 85.3522 %, net 83.2650, n 2683 (R 4.2.2)', () => {
  expect(compute(finding, 2).base.n).toBe(2683);
  expect(value(finding, 2, 'ces')).toBeCloseTo(4.4133432725, 9);
  expect(value(finding, 2, 'easy')).toBeCloseTo(85.3522176668, 9);
  expect(value(finding, 2, 'net')).toBeCloseTo(83.2650018636, 9);
});

it.each([
  [2, 7, [5, 6, 7], [1, 2, 3]],
  [2, 5, [4, 5], [1, 2]],
  [2, 4, [3, 4], [1, 2]],
  [1, 5, [1, 2], [4, 5]],
  [1, 7, [1, 2, 3], [5, 6, 7]],
] as [1 | 2, number, number[], number[]][])(
  'version %d on %d points: %j are easy, %j hard (CEB 2013; Dixon et al. 2010)',
  (version, points, easy, hard) => {
    for (let point = 1; point <= points; point++) {
      const one = answersAt(Array.from({ length: points }, (_, step) => Number(step + 1 === point)));
      expect(value(one, version, 'easy')).toBe(easy.includes(point) ? 100 : 0);
      expect(value(one, version, 'net')).toBe(easy.includes(point) ? 100 : hard.includes(point) ? -100 : 0);
    }
  },
);

it('the mean is the same in both versions, what is good is not', () => {
  expect(value(finding, 1, 'ces')).toBe(value(finding, 2, 'ces'));
  expect(value(finding, 1, 'net')).toBeCloseTo(-(value(finding, 2, 'net') ?? Number.NaN), 10);
  expect([ces.better({ question: 'easy', version: 1 }), ces.better({ question: 'easy', version: 2 })]).toEqual(['lower', 'higher']);
});

it('nobody answered, or there is no scale: figures are null with a why', () => {
  for (const answers of [answersAt([0, 0, 0, 0, 0]), answersAt([])])
    for (const figure of compute(answers, 2).figures)
      expect(figure).toMatchObject({ value: null, interval: null, why: 'no valid answers' });
});

it('one point only: nothing is easy, nothing hard', () => {
  expect([value(answersAt([9], 4), 2, 'easy'), value(answersAt([9], 4), 2, 'net')]).toEqual([0, 0]);
});

it('version 2 is meant unless said otherwise', () => {
  expect(ces.options.parse({ question: 'easy' })).toEqual({ question: 'easy', version: 2 });
});

it('two samples are compared by their means', () => {
  const options = { question: 'easy', version: 2 } as const;
  expect(ces.compare({ answers: answersAt([1, 2, 1]) }, { answers: answersAt([2, 2, 4]) }, options, bareSurvey)).toMatchObject({
    figure: 'ces',
    difference: -0.25,
    method: 'welch',
  });
});
