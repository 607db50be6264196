import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSchema, figureSchema, type MetricResult, sectionSchema } from '../../src/metrics/result.js';
import { revenueAtRisk } from '../../src/metrics/revenue-at-risk.js';
import type { Spending } from '../../src/statistics/spending.js';
import type { ScaleItem, Survey } from '../../src/survey/survey.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const item = (metric: 'nps' | 'csat'): ScaleItem => ({
  id: 'q',
  kind: 'scale',
  metric,
  text: 'Q',
  battery: null,
  column: 'q',
  scale: { id: null, points: null, labels: [], missing: [], notApplicable: [], reverse: false },
  options: {},
});
const surveyOf = (metric: 'nps' | 'csat', language: Survey['language'] = 'en'): Survey => ({
  ...bareSurvey,
  language,
  items: [item(metric)],
});
const spending = (
  least: number,
  spent: readonly (readonly [customers: number, revenue: number])[],
  more: Partial<Spending> = {},
): Spending => ({
  classes: spent.map(([customers, revenue], i) => ({ point: least + i, customers, revenue })),
  unknown: 0,
  customers: spent.reduce((n, [customers]) => n + customers, 0),
  revenue: spent.reduce((sum, [, revenue]) => sum + revenue, 0),
  ...more,
});
const resultOf = (given: Spending, survey: Survey): MetricResult => revenueAtRisk.compute({ spending: given }, { question: 'q' }, survey);
const values = (result: MetricResult) => Object.fromEntries(result.figures.map(({ id, value }) => [id, value]));
const levels = ({ sections: [table] }: MetricResult) =>
  table?.kind === 'table' ? table.rows.map(({ level, customers, revenue }) => [level, customers, revenue]) : [];

describe('revenue at risk', () => {
  it('of NPS is what detractors spend, 0 to 6, as a share of those who answered and of all', () => {
    const spent = [
      [1, 40],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 60],
      [2, 30],
      [1, 20],
      [3, 25],
      [2, 25],
    ] as const;
    const result = resultOf(spending(0, spent, { revenue: 500, customers: 30, unknown: 4 }), surveyOf('nps'));
    expect(values(result)).toEqual({ 'at-risk-share': 50, 'at-risk': 100, 'at-risk-of-all': 20, customers: 10 });
    expect(result.base).toMatchObject({ n: 10, missing: 4 });
    expect(levels(result)).toEqual([
      ['Detractors', 2, 100],
      ['Passives', 3, 50],
      ['Promoters', 5, 50],
    ]);
  });

  it('of another scale is what those below its middle spend', () => {
    const five = [
      [1, 10],
      [1, 20],
      [1, 30],
      [1, 15],
      [1, 25],
    ] as const;
    expect(values(resultOf(spending(1, five), surveyOf('csat')))['at-risk']).toBe(30);
    expect(levels(resultOf(spending(1, five.slice(0, 4)), surveyOf('csat', 'zh')))).toEqual([
      ['低于中点', 2, 30],
      ['中点', 0, 0],
      ['高于中点', 2, 45],
    ]);
  });

  it('is null with a why where nobody is matched, and a share of nothing is null', () => {
    for (const figure of resultOf(spending(1, [], { unknown: 9 }), surveyOf('csat')).figures.slice(0, 3))
      expect(figure).toMatchObject({ value: null, why: 'nobody who answered is among the transactions' });
    const refunds = resultOf(
      spending(1, [
        [1, -5],
        [1, 5],
      ]),
      surveyOf('csat'),
    );
    expect([figureOf(refunds, 'at-risk-share').value, figureOf(refunds, 'at-risk').value]).toEqual([null, -5]);
  });

  it('says of any spending what a report may say, and all levels add up', () => {
    const point = fc.tuple(fc.nat(50), fc.integer({ min: -1000, max: 100_000 })).map(([n, revenue]) => [n, n === 0 ? 0 : revenue] as const);
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 11 }), fc.constantFrom('nps' as const, 'csat' as const), (spent, metric) => {
        const result = resultOf(spending(metric === 'nps' ? 0 : 1, spent), surveyOf(metric));
        expect(baseSchema.safeParse(result.base).error).toBeUndefined();
        for (const figure of result.figures) {
          expect(figureSchema.safeParse(figure).error).toBeUndefined();
          expect(figure.value === null).toBe(figure.why !== undefined);
        }
        for (const section of result.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
        expect(levels(result).reduce((n, [, customers]) => n + Number(customers), 0)).toBe(result.base.n);
      }),
    );
  });

  it('needs what customers spent by their answer', () => {
    expect(revenueAtRisk.needs({ question: 'q' }, surveyOf('nps'))).toEqual({ spending: { kind: 'spending', item: 'q' } });
  });
});
