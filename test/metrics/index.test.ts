import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricCalled, metricOf, metrics, nameOf } from '../../src/metrics/index.js';
import { itemsOf } from '../../src/metrics/needs.js';
import { baseSchema, figureSchema, sectionSchema } from '../../src/metrics/result.js';
import type { Choices } from '../../src/statistics/choices.js';
import type { Spending } from '../../src/statistics/spending.js';
import { bareSurvey, figureOf, type Response, weightedAnswers } from '../support/hand-made.js';

const weight = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
const scale = fc.record({ least: fc.integer({ min: -3, max: 3 }), points: fc.integer({ min: 1, max: 11 }) });

/** Any answers: none, one, all alike, on one point, of no weight. */
const answers = scale.chain(({ least, points }) => {
  const point = fc.option(fc.integer({ min: least, max: least + points - 1 }), { freq: 5 });
  return fc.tuple(fc.array(fc.record({ point, w: weight }), { maxLength: 12 }), fc.boolean()).map(([responses, weighted]) => {
    const all: Response[] = weighted ? responses : responses.map((response) => ({ ...response, w: 1 }));
    return { ...weightedAnswers(all, least, least + points - 1), weighted };
  });
});

const choices = fc
  .array(fc.record({ w: weight, chosen: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }), { maxLength: 12 })
  .chain((responses) => fc.boolean().map((weighted) => choicesFrom(responses, weighted)));

function choicesFrom(responses: { w: number; chosen: string[] }[], weighted: boolean): Choices {
  const total = (all: { w: number }[]) => {
    const weights = all.map(({ w }) => (weighted ? w : 1));
    return { n: all.length, w: weights.reduce((sum, w) => sum + w, 0), ww: weights.reduce((sum, w) => sum + w * w, 0) };
  };
  const options = ['a', 'b', 'c'].map((value) => ({
    value,
    label: value,
    ...total(responses.filter((one) => one.chosen.includes(value))),
  }));
  return { options, answered: total(responses), missing: 1, notApplicable: 0, invalid: 0, respondents: responses.length + 1, weighted };
}

/** What customers spent at each of five points, some of them less than nothing. */
const spending = fc
  .array(fc.record({ customers: fc.nat(20), spent: fc.integer({ min: -50, max: 500 }) }), { minLength: 5, maxLength: 5 })
  .map((points) => {
    const classes = points.map(({ customers, spent }, i) => ({ point: i + 1, customers, revenue: customers === 0 ? 0 : spent }));
    const sum = (key: 'customers' | 'revenue') => classes.reduce((total, one) => total + one[key], 0);
    return { classes, unknown: 2, customers: sum('customers'), revenue: sum('revenue') };
  });
const NO_SPENDING: Spending = { classes: [], unknown: 0, customers: 0, revenue: 0 };

/** All kinds of statistics under the names that the metrics use. */
const given = fc.record({ answers, choices, spending });

/** Metrics of one question on a scale or of choices; those over several items are tested each in its file. */
const ofOneQuestion = metrics.filter((metric) => metric.options.safeParse({ question: 'q' }).success);

describe.each(ofOneQuestion)('$id', (metric) => {
  const options = metric.options.parse({ question: 'q' });

  it('is found by its id and says in both languages what it is and how it is computed', () => {
    expect(metricOf(metric.id)).toBe(metric);
    for (const text of [metric.title, metric.about, metric.formula]) expect(Object.keys(text)).toEqual(['en', 'zh']);
    expect(metric.citation).toMatch(/\(\d{4}\)/);
  });

  it('asks for the statistics of its question and has its headline among its figures', () => {
    expect(Object.values(metric.needs(options, bareSurvey)).flatMap(itemsOf)).toEqual(['q']);
    if (metric.headline === null) return;
    const result = metric.compute({ answers: weightedAnswers([], 0, 10), spending: NO_SPENDING } as never, options, bareSurvey);
    expect(figureOf(result, metric.headline).value).toBeNull();
  });

  it('refuses an option that it does not have', () => {
    expect(metric.options.safeParse({ question: 'q', tpo: 2 }).success).toBe(false);
  });

  it('gives from any answers numbers or null with a why, never NaN, each within its interval’s reach and range', () => {
    fc.assert(
      fc.property(given, (statistics) => {
        const result = metric.compute(statistics as never, options, bareSurvey);
        expect(baseSchema.safeParse(result.base).error).toBeUndefined();
        for (const section of result.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
        for (const figure of result.figures) {
          expect(figureSchema.safeParse(figure).error).toBeUndefined();
          const { value, se, interval, why } = figure;
          expect(value === null).toBe(why !== undefined);
          if (value === null) expect([se, interval]).toEqual([null, null]);
          if (interval) expect(interval.low).toBeLessThanOrEqual(interval.high);
          if (figure.id === metric.headline && metric.range && value !== null) {
            expect(value).toBeGreaterThanOrEqual(metric.range[0]);
            expect(value).toBeLessThanOrEqual(metric.range[1]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('compares any two samples with numbers, or does not', () => {
    fc.assert(
      fc.property(given, given, (a, b) => {
        const test = metric.compare(a as never, b as never, options, bareSurvey);
        if (test === null) return;
        expect([test.difference, test.low, test.high].every(Number.isFinite)).toBe(true);
        expect(test.low ?? 0).toBeLessThanOrEqual(test.high ?? 0);
        expect(test.figure).toBe(metric.headline);
        if (test.p !== null) expect(0 <= test.p && test.p <= 1).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('a metric is called by its name or its id, and no two by the same', () => {
  const names = metrics.map(nameOf);
  expect(new Set(names).size).toBe(names.length);
  expect([metricCalled('index'), metricCalled('composite-index')].map((metric) => metric && nameOf(metric))).toEqual(['index', 'index']);
  expect(metricCalled('indx')).toBeUndefined();
});

it('an unknown id is a mistake of the caller', () => {
  expect(() => metricOf('npss')).toThrow(new RangeError('no metric is called npss'));
});
