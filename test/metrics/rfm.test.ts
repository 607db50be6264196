import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSchema, figureSchema, type MetricResult, sectionSchema } from '../../src/metrics/result.js';
import { thresholdsOf } from '../../src/metrics/rfm/thresholds.js';
import { rfm } from '../../src/metrics/rfm.js';
import { customersOf, customersWith } from '../support/customers-of.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';
import { anyLines } from './rfm/any-customers.js';

const optionsOf = (written: object = {}) => rfm.options.parse(written);
const resultOf = (lines: Parameters<typeof customersWith>[0], written: object = {}, survey: object = {}): MetricResult =>
  rfm.compute({ customers: customersWith(lines) }, optionsOf(written), { ...bareSurvey, asOf: 0, ...survey });
const tableOf = ({ sections }: MetricResult, id: string) => {
  const found = sections.find((section) => section.id === id);
  if (found?.kind !== 'table') throw new RangeError(`no table ${id}`);
  return found.rows;
};
const notesOf = ({ sections }: MetricResult): Record<string, string> =>
  Object.fromEntries(sections.flatMap((section) => (section.kind === 'note' ? [[section.id, section.text]] : [])));
const issuesOf = (written: object) => rfm.options.safeParse(written).error?.issues.map(({ path, message }) => [path.join('.'), message]);

/** Days 20, 40 … 100, orders 5, 4 … 1, amounts 500, 400 … 100. */
const five = [1, 2, 3, 4, 5].map((i) => ({ recency: 20 * i, orders: 6 - i, amount: 100 * (6 - i) }));

describe('rfm', () => {
  it('counts customers, orders and revenue, and tells who came back', () => {
    const result = resultOf(five);
    const value = (id: string) => figureOf(result, id).value;
    expect(result.base.n).toBe(5);
    expect([value('customers'), value('orders'), value('revenue'), value('average-order-value')]).toEqual([5, 15, 1500, 100]);
    expect([value('recency'), value('frequency'), value('monetary')]).toEqual([60, 3, 300]);
    expect(figureOf(result, 'repeat-purchase-rate')).toMatchObject({ value: 80, interval: { method: 'wilson' } });
  });

  it('has a row for each segment of the map, with medians, and for each tier with its declared resources', () => {
    const result = resultOf(five, { tiers: { resources: { high: 50, medium: 30, low: 10 } } });
    const segments = tableOf(result, 'segments');
    expect(segments).toHaveLength(10);
    expect(segments[0]).toEqual({
      id: 'champions',
      segment: 'Champions',
      customers: 1,
      share: 20,
      orders: 5,
      revenue: 500,
      revenueShare: expect.closeTo(100 / 3, 10),
      recency: 20,
      frequency: 5,
      monetary: 500,
    });
    expect(segments.at(-1)).toMatchObject({ id: 'hibernating', customers: 2, recency: 90, monetary: 150 });
    expect(tableOf(result, 'tiers').map(({ id, customers, revenueShare, resources }) => [id, customers, revenueShare, resources])).toEqual([
      ['high', 2, 60, 50],
      ['medium', 1, 20, 30],
      ['low', 2, 20, 10],
    ]);
    expect(notesOf(result)['tier-value']).toBe('Tiers by the mean of R, F and M');
    expect(notesOf(resultOf(five, { weights: { r: 2, f: 1, m: 1 } }))['tier-value']).toBe('Tiers by 0.5 R + 0.25 F + 0.25 M');
    expect(notesOf(result).resources).toBe('The declared shares of service resources sum to 90%');
  });

  it('says what is in no segment and what can never occur, in Chinese too', () => {
    const result = resultOf(five, { segments: 'rfm-11' });
    expect(tableOf(result, 'segments').at(-1)).toMatchObject({ id: 'Others' });
    expect(notesOf(result).unreachable).toContain("New Customers, Promising, Can't Lose Them, Lost");
    expect(notesOf(result).gaps).toBe('36 of 125 combinations of scores are in no segment: Others');
    const chinese = resultOf(five, { segments: 'rfm-11' }, { language: 'zh' });
    expect(tableOf(chinese, 'segments').at(-1)).toMatchObject({ id: 'Others', segment: '其他客户' });
    expect(notesOf(chinese).unreachable).toContain('新客户');
  });

  it('shows cuts, scores and the heat table of recency and frequency', () => {
    const result = resultOf(five);
    expect(tableOf(result, 'thresholds')[4]).toEqual({
      id: '5',
      score: 5,
      recencyLower: 20,
      recencyUpper: 36,
      frequencyLower: expect.closeTo(4.2, 10),
      frequencyUpper: 5,
      monetaryLower: expect.closeTo(420, 10),
      monetaryUpper: 500,
    });
    expect(tableOf(result, 'scores')).toEqual(
      [1, 2, 3, 4, 5].map((score) => ({ id: `${score}`, score, recency: 1, frequency: 1, monetary: 1 })),
    );
    expect(tableOf(result, 'rf')[0]).toEqual({ id: 'r5', r: 'R5', f1: 0, f2: 0, f3: 0, f4: 0, f5: 1 });
    expect(tableOf(result, 'cells')[0]).toEqual({ cell: '1-1-1', segment: 'Hibernating', customers: 1 });
  });

  it('says when fewer scores occur than there are bins, and that the bins of R rfm fail on small amounts', () => {
    const alike = five.map((line) => ({ ...line, orders: 1, amount: 5 }));
    expect(notesOf(resultOf(five))['few-scores']).toBeUndefined();
    expect(notesOf(resultOf(alike))['few-scores']).toBe('Fewer scores than 5 occur, since values are equal or few: frequency 1, amount 1');
    const small = five.map((line) => ({ ...line, amount: line.amount / 1000 }));
    expect(notesOf(resultOf(small, { scoring: 'r-rfm' }))['few-scores']).toContain('amount 1. The bins of R rfm begin 1 after');
    expect(notesOf(resultOf(small))['few-scores']).toBeUndefined();
  });

  it('leaves out who only has refunds, and counts them', () => {
    const bought = ['a', 'b'].map((customer, i) => ({ customer, day: 100 + i, amount: 50 }));
    const refunds = [
      { customer: 'a', day: 102, amount: -20 },
      { customer: 'z', day: 102, amount: -7.5 },
    ];
    const result = rfm.compute({ customers: customersOf([...bought, ...refunds]) }, optionsOf(), bareSurvey);
    expect([figureOf(result, 'customers').value, figureOf(result, 'revenue').value]).toEqual([2, 80]);
    expect(notesOf(result)).toMatchObject({
      'no-purchase': '1 customer without a purchase, with refunds only (-7.5), is in no segment and no figure',
      refunds: '2 refunds of 27.5 in all are taken off the amounts',
      'as-of': 'Recency is counted to 1970-04-13, the day after the last purchase',
    });
    expect(figureOf(result, 'recency').value).toBe(1.5);
  });

  it('scores by saved thresholds where they are given, and says so', () => {
    const frozen = thresholdsOf(customersWith(five), optionsOf(), 0);
    const result = resultOf([{ recency: 30, orders: 1, amount: 900 }], { frozen });
    expect(tableOf(result, 'cells')).toEqual([{ cell: '5-1-5', segment: 'New Customers', customers: 1 }]);
    expect(notesOf(result).frozen).toBeDefined();
  });

  it('without customers is null with a why', () => {
    const result = resultOf([]);
    for (const figure of result.figures) expect(figure).toMatchObject({ value: null, why: 'no customer has a purchase' });
    expect(result.sections).toEqual([]);
  });

  it('refuses what does not fit together', () => {
    expect(issuesOf({ thresholds: { recency: [30, 60] } })).toEqual([['thresholds.recency', 'a list of 4 cuts for 5 bins']]);
    expect(issuesOf({ bins: 3, segments: [{ name: 'a' }], thresholds: { monetary: [9, 9] } })).toEqual([
      ['thresholds.monetary', 'in ascending order'],
    ]);
    expect(issuesOf({ bins: 4 })).toEqual([['segments', 'a list of your own where there are 4 bins: rf-grid is made for 5']]);
    expect(issuesOf({ segments: [{ name: 'a', r: 6 }, { name: 'a' }] })).toEqual([
      ['segments.0.r', 'within the scores 1..5'],
      ['segments.1.name', 'given once'],
    ]);
    expect(issuesOf({ tiers: { high: 3, medium: 4 } })).toEqual([['tiers.medium', 'at most 3, where tier high begins']]);
    const frozen = thresholdsOf(customersWith(five), optionsOf(), 0);
    expect(issuesOf({ frozen, bins: 3, segments: [{ name: 'a' }] })).toEqual([['frozen.bins', '3, the bins of the settings']]);
    expect(issuesOf({ segment: 'rf-grid' })).toHaveLength(1);
  });

  it('gives of any customers numbers or null with a why, and segments and tiers that add up to all', () => {
    const settings = fc.constantFrom({}, { segments: 'rfm-10' }, { scoring: 'r-rfm', segments: 'rfm-11' });
    fc.assert(
      fc.property(anyLines, settings, (lines, written) => {
        const result = resultOf(lines, written);
        expect(baseSchema.safeParse(result.base).error).toBeUndefined();
        for (const figure of result.figures) {
          expect(figureSchema.safeParse(figure).error).toBeUndefined();
          expect(figure.value === null).toBe(figure.why !== undefined);
        }
        for (const section of result.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
        if (result.base.n === 0) return;
        for (const id of ['segments', 'tiers']) {
          for (const [column, figure] of [
            ['customers', 'customers'],
            ['orders', 'orders'],
            ['revenue', 'revenue'],
          ] as const) {
            const sum = tableOf(result, id).reduce((total, row) => total + Number(row[column]), 0);
            expect(sum).toBe(figureOf(result, figure).value);
          }
        }
      }),
    );
  });
});
