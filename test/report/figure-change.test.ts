import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenH } from '../../src/inference/cohen-h.js';
import { csat } from '../../src/metrics/csat.js';
import { nps } from '../../src/metrics/nps.js';
import { rating } from '../../src/metrics/rating.js';
import type { Comparison, Figure } from '../../src/metrics/result.js';
import { figureChange } from '../../src/report/figure-change.js';
import type { ReportMetric } from '../../src/report/report.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { answersAt, bareSurvey, weightedAnswers } from '../support/hand-made.js';
import { measured, reportWith } from '../support/measured-report.js';

/** What the metrics find in the answers themselves. */
const compare = {
  nps: (a: Distribution, b: Distribution) =>
    nps.compare({ answers: a }, { answers: b }, { question: 'q', interval: 'adjusted-wald' }, bareSurvey),
  csat: (a: Distribution, b: Distribution) => csat.compare({ answers: a }, { answers: b }, { question: 'q', top: null }, bareSurvey),
  rating: (a: Distribution, b: Distribution) =>
    rating.compare({ answers: a }, { answers: b }, { question: 'q', dimension: null }, bareSurvey),
};
const metrics = [
  ['nps', 'nps', 0, 10],
  ['csat', 'csat', 1, 5],
  ['rating', 'mean', 1, 7],
] as const;

/** The metric as it is read from the JSON of its report. */
const read = (metric: keyof typeof compare, answers: Distribution): ReportMetric =>
  reportWith([measured('q', metric, answers)]).metrics[0] as ReportMetric;

function expectAlike(found: ReturnType<typeof figureChange>, expected: Comparison | null): void {
  if (expected === null) return;
  const close = (a: number | null | undefined, b: number | null) => (b === null ? expect(a).toBeNull() : expect(a).toBeCloseTo(b, 7));
  close(found?.difference, expected.difference);
  close(found?.low, expected.low);
  close(found?.high, expected.high);
  close(found?.p, expected.p);
  expect(found?.method).toBe(expected.method);
}

describe.each(metrics)('the change of %s from two reports is that of the answers', (metric, figure, least, most) => {
  const points = most - least + 1;
  const counts = fc.array(fc.nat(200), { minLength: points, maxLength: points });

  test('without weights', () => {
    fc.assert(
      fc.property(counts, counts, (now, before) => {
        const [a, b] = [answersAt(now, least), answersAt(before, least)];
        expectAlike(figureChange(figure, read(metric, a), read(metric, b), 0.95), compare[metric](a, b));
      }),
    );
  });

  test('with weights', () => {
    const response = fc.record({
      point: fc.option(fc.integer({ min: least, max: most })),
      w: fc.double({ min: 0.2, max: 5, noNaN: true }),
    });
    const sample = fc.array(response, { minLength: 2, maxLength: 40 }).map((responses) => weightedAnswers(responses, least, most));
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        expectAlike(figureChange(figure, read(metric, a), read(metric, b), 0.95), compare[metric](a, b));
      }),
    );
  });
});

describe('figureChange', () => {
  const before = answersAt([20, 30, 0, 50], 7);

  test('parts a change of NPS into what promoters and detractors add to it', () => {
    const now = read('nps', answersAt([0, 0, 0, 0, 0, 0, 30, 10, 20, 20, 20], 0));
    const change = figureChange('nps', now, read('nps', answersAt([0, 0, 0, 0, 0, 0, 20, 20, 10, 30, 20], 0)), 0.95);
    expect(change?.parts?.map(({ id, difference }) => [id, Math.round(difference)])).toEqual([
      ['promoters', -10],
      ['detractors', -10],
    ]);
    expect(change?.difference).toBeCloseTo(-20, 9);
  });

  test('gives effect sizes: h of shares, d of means and scores', () => {
    const [now, then] = [read('csat', answersAt([10, 10, 10, 30, 40])), read('csat', answersAt([20, 20, 10, 30, 20]))];
    expect(figureChange('csat', now, then, 0.95)?.effect?.value).toBeCloseTo(cohenH(0.7, 0.5), 9);
    expect(figureChange('mean', now, then, 0.95)?.effect).toMatchObject({ measure: 'd' });
    // Mean 3.8 against 3.1; the sums of squares 176 and 209 on 198 degrees of freedom.
    expect(figureChange('mean', now, then, 0.95)?.effect?.value).toBeCloseTo(0.7 / Math.sqrt(385 / 198), 9);
  });

  test('turns the sign of a share that is written below 0, as worse of a Kano feature is', () => {
    const worse = (value: number): Figure => {
      const se = Math.sqrt((-value * (1 + value)) / 200);
      return { id: 'worse', label: 'worse', unit: 'share', value, se, interval: { low: -1, high: 0, level: 0.95, method: 'wilson' } };
    };
    const sample = (value: number) => ({ figures: [worse(value)], base: { ...read('csat', before).base, n: 200, effective: 200 } });
    const change = figureChange('worse', sample(-0.6), sample(-0.4), 0.95);
    expect(change?.difference).toBeCloseTo(-0.2, 9);
    expect(change?.low).toBeLessThan(-0.2);
    expect(change?.high).toBeLessThan(-0.09);
    expect(change?.p).toBeLessThan(0.001);
  });

  test('takes z of the standard errors for a net figure, and tests nothing without standard errors', () => {
    const [now, then] = [read('csat', answersAt([10, 10, 10, 30, 40])), read('csat', answersAt([20, 20, 10, 30, 20]))];
    const change = figureChange('net', now, then, 0.95);
    expect(change?.method).toBe('wald');
    expect(change?.difference).toBeCloseTo(40, 9);
    // V = .7 + .2 − .25 and .5 + .4 − .01, both of 100 answers.
    expect((change?.high ?? 0) - (change?.low ?? 0)).toBeCloseTo(2 * 1.959963985 * Math.sqrt(65 + 89), 5);
    const bare = ({ figures, base }: ReportMetric) => ({
      figures: figures.map((figure) => ({ ...figure, se: null, interval: null })),
      base,
    });
    expect(figureChange('net', bare(now), bare(then), 0.95)).toMatchObject({
      p: null,
      low: null,
      high: null,
      method: 'none',
      effect: null,
    });
  });

  test('is null where a sample has no such figure, or no value', () => {
    const [some, nobody] = [read('csat', before), read('csat', answersAt([0, 0, 0, 0, 0]))];
    expect(figureChange('csat', some, nobody, 0.95)).toBeNull();
    expect(figureChange('ces', some, some, 0.95)).toBeNull();
  });
});
