import { describe, expect, it } from 'vitest';
import { nps } from '../../src/metrics/nps.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt, bareSurvey, figureOf, weightedAnswers } from '../support/hand-made.js';

const compute = (answers: Distribution, interval: 'adjusted-wald' | 'wald' | 'score' = 'adjusted-wald', confidence = 0.95) =>
  nps.compute({ answers }, { question: 'recommend', interval }, { ...bareSurvey, confidence });

/** The answers 0 to 10 of the SFO customer survey 2017 (DataSF, dataset nnh5-5rwz). */
const airport = answersAt([17, 6, 8, 19, 18, 144, 130, 291, 677, 564, 872], 0);
const trio = (detractors: number, passives: number, promoters: number): Distribution =>
  answersAt([0, 0, 0, 0, 0, 0, detractors, 0, passives, 0, promoters], 0);

describe('the score', () => {
  it('of SFO 2017 is 39.8398, SE 1.3341, n 2746, 342 detractors, 968 passives, 1436 promoters (R 4.2.2, NPS 1.1)', () => {
    const result = compute(airport);
    expect(result.base).toEqual({ n: 2746, weighted: null, effective: 2746, missing: 0, notApplicable: 0, invalid: 0 });
    expect(figureOf(result, 'nps').value).toBeCloseTo(39.8397669337, 9);
    expect(figureOf(result, 'nps').se).toBeCloseTo(1.3341371335, 9);
    expect(figureOf(result, 'promoters').value).toBeCloseTo((100 * 1436) / 2746, 12);
    expect(figureOf(result, 'passives').value).toBeCloseTo((100 * 968) / 2746, 12);
    expect(figureOf(result, 'detractors').value).toBeCloseTo((100 * 342) / 2746, 12);
  });

  it.each([
    ['the test data of the package', 362, 176, 462, 10, 2.8530685235, 4.4080884484, 15.5919115516],
    ['its Region NAM', 184, 83, 240, 11.0453648915, 4.0316594844, 3.1434575041, 18.9472722789],
    ['its Region LATAM', 37, 20, 38, 1.0526315789, 9.1154171362, -16.8132577121, 18.91852087],
  ])(
    'by wald of %s: %d, %d, %d give %d, SE %d, %d to %d (R 4.2.2, NPS 1.1)',
    (_, detractors, passives, promoters, value, se, low, high) => {
      const figure = figureOf(compute(trio(detractors, passives, promoters), 'wald'), 'nps');
      expect(figure.value).toBeCloseTo(value, 9);
      expect(figure.se).toBeCloseTo(se, 9);
      expect(figure.interval?.low).toBeCloseTo(low, 9);
      expect(figure.interval?.high).toBeCloseTo(high, 9);
      expect(figure.interval?.method).toBe('wald');
    },
  );

  it('has the adjusted Wald interval around the adjusted score while it stays raw (formula of Rocks 2016 by hand)', () => {
    const { value, interval } = figureOf(compute(trio(20, 30, 50)), 'nps');
    expect(value).toBeCloseTo(30, 12);
    expect(interval).toMatchObject({ level: 0.95, method: 'adjusted-wald' });
    expect(((interval?.low ?? 0) + (interval?.high ?? 0)) / 2).toBeCloseTo(3000 / 103, 10);
  });

  it('takes 0 to 6 for detractors, 7 and 8 for passives, 9 and 10 for promoters (Reichheld 2003)', () => {
    const kinds = Array.from({ length: 11 }, (_, point) => {
      const one = compute(
        answersAt(
          Array.from({ length: 11 }, (_, other) => Number(other === point)),
          0,
        ),
      );
      return ['detractors', 'passives', 'promoters'].find((id) => figureOf(one, id).value === 100);
    });
    expect(kinds).toEqual([...Array(7).fill('detractors'), 'passives', 'passives', 'promoters', 'promoters']);
  });

  it('counts 1 to 6 as detractors on a declared 1..10', () => {
    expect(figureOf(compute(answersAt([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])), 'nps').value).toBeCloseTo(-40, 12);
  });

  it('has a higher level with a wider interval', () => {
    const [narrow, wide] = [0.9, 0.99].map((level) => figureOf(compute(airport, 'adjusted-wald', level), 'nps').interval);
    expect(wide?.low).toBeLessThan(narrow?.low ?? Number.NaN);
    expect(wide?.level).toBe(0.99);
  });
});

describe('with weights', () => {
  const heavier = weightedAnswers(
    [
      { point: 10, w: 2 },
      { point: 9, w: 0.5 },
      { point: 8, w: 1 },
      { point: 3, w: 0.5 },
      { point: null, w: 1 },
    ],
    0,
    10,
  );

  it('is 40.3984 with SE 1.4457 on the SFO 2017 customer survey (R 4.2.2, survey 4.1-1 svymean)', () => {
    const answers: Distribution = {
      classes: [
        { point: 6, label: '', n: 342, w: 329.7947253572, ww: 385.356410158965 },
        { point: 8, label: '', n: 968, w: 977.3058737825, ww: 1192.26484482321 },
        { point: 10, label: '', n: 1436, w: 1439.295973753, ww: 1750.26448041594 },
      ],
      missing: 85,
      notApplicable: 0,
      invalid: 0,
      respondents: 2831,
      weighted: true,
    };
    const { value, se } = figureOf(compute(answers), 'nps');
    expect(value).toBeCloseTo(40.3984355117, 9);
    expect(se).toBeCloseTo(1.4457170703, 9);
  });

  it('the shares are weighted, and the base tells Σw and Kish’s n (by hand: 2.5 and 0.5 of 4; 4²/5.5)', () => {
    const result = compute(heavier);
    expect(figureOf(result, 'nps').value).toBeCloseTo(50, 12);
    expect(figureOf(result, 'promoters').value).toBeCloseTo(62.5, 12);
    expect(result.base).toEqual({ n: 4, weighted: 4, effective: 16 / 5.5, missing: 1, notApplicable: 0, invalid: 0 });
  });

  it('Wald is value ± z·SE, for n* = V/SE² makes the effective counts', () => {
    const { value, se, interval } = figureOf(compute(heavier, 'wald', 0.5), 'nps');
    expect(interval?.low).toBeCloseTo((value ?? 0) - 0.674489750196082 * (se ?? 0), 9);
  });
});

describe('two samples', () => {
  const compare = (a: Distribution, b: Distribution) =>
    nps.compare({ answers: a }, { answers: b }, { question: 'recommend', interval: 'adjusted-wald' }, bareSurvey);

  it('differ by 7.2 points, tested on the adjusted counts (test data of R package NPS 1.1; formula of Rocks 2016 by hand)', () => {
    const test = compare(trio(83, 47, 120), trio(91, 49, 110));
    expect(test).toMatchObject({ figure: 'nps', method: 'adjusted-wald' });
    expect(test?.difference).toBeCloseTo(7.2, 12);
    expect(((test?.low ?? 0) + (test?.high ?? 0)) / 2).toBeCloseTo(1800 / 253, 10);
  });

  it('are not compared when one is empty', () => {
    expect(compare(trio(0, 0, 0), trio(1, 2, 3))).toBeNull();
    expect(compare(trio(1, 2, 3), trio(0, 0, 0))).toBeNull();
  });
});

it('nobody answered: figures are null with a why, and no bars are drawn', () => {
  const result = compute(trio(0, 0, 0));
  for (const figure of result.figures) expect(figure).toMatchObject({ value: null, se: null, interval: null, why: 'no valid answers' });
  expect(result.sections.map(({ id }) => id)).toEqual(['distribution']);
});

it('the bars are detractors, passives, promoters in per cent', () => {
  const bars = compute(trio(1, 1, 2)).sections.find(({ kind }) => kind === 'bars');
  expect(bars).toMatchObject({ parts: [{ value: 25, tone: 'bad' }, { value: 25 }, { value: 50, tone: 'good' }] });
});
