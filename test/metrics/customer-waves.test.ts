import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerWaves } from '../../src/metrics/customer-waves.js';
import type { MetricResult } from '../../src/metrics/result.js';
import type { WaveUnit } from '../../src/statistics/customers.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import { waveOf } from '../../src/statistics/wave.js';
import { customersOf, type Purchase } from '../support/customers-of.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const dayOf = (date: string): number => parseDay(date, 'ymd') as number;
const resultOf = (purchases: readonly Purchase[], wave: WaveUnit = 'month', survey: object = {}): MetricResult =>
  customerWaves.compute({ customers: customersOf(purchases, wave) }, customerWaves.options.parse({ wave }), { ...bareSurvey, ...survey });
const rowsOf = ({ sections }: MetricResult) => sections.flatMap((section) => (section.kind === 'table' ? section.rows : []));
const buy = (date: string, ...customers: string[]): Purchase[] => customers.map((customer) => ({ customer, day: dayOf(date), amount: 10 }));

/** January four, of whom two buy in February with one new; nobody in March; two of February again in April, to the 20th. */
const purchases = [
  ...buy('2026-01-01', 'a', 'b', 'c', 'd'),
  ...buy('2026-02-10', 'a', 'b', 'e'),
  ...buy('2026-02-11', 'a'),
  { customer: 'a', day: dayOf('2026-02-12'), amount: -4 },
  ...buy('2026-04-20', 'a', 'e', 'f'),
];

describe('waves of customers', () => {
  it('tell who was new, came back, stayed and left, and what an order was worth', () => {
    expect(rowsOf(resultOf(purchases))).toEqual([
      {
        id: '2026-01',
        wave: '2026-01',
        mark: '',
        complete: true,
        buyers: 4,
        new: 4,
        returning: 0,
        retention: null,
        churn: null,
        repeatPurchaseRate: null,
        orders: 4,
        averageOrderValue: 10,
        revenue: 40,
      },
      expect.objectContaining({
        wave: '2026-02',
        buyers: 3,
        new: 1,
        returning: 2,
        retention: 50,
        churn: 50,
        orders: 4,
        averageOrderValue: 9,
        revenue: 36,
      }),
      expect.objectContaining({ wave: '2026-03', buyers: 0, retention: 0, churn: 100, repeatPurchaseRate: null, averageOrderValue: null }),
      expect.objectContaining({
        wave: '2026-04',
        mark: '*',
        complete: false,
        buyers: 3,
        new: 1,
        returning: 2,
        retention: null,
        churn: null,
      }),
    ]);
  });

  it('add up over the complete waves that follow a complete one', () => {
    const result = resultOf(purchases);
    /** February kept 2 of 4, March 0 of 3; April is incomplete. */
    expect(figureOf(result, 'retention').value).toBeCloseTo(200 / 7, 10);
    expect(figureOf(result, 'churn').value).toBeCloseTo(500 / 7, 10);
    expect(figureOf(result, 'repeat-purchase-rate').value).toBeCloseTo(200 / 3, 10);
    expect(figureOf(result, 'average-order-value').value).toBeCloseTo(106 / 11, 10);
    expect(result.base.n).toBe(6);
  });

  it('mark the first and the last wave where purchases begin or end inside, unless it is known that nothing came after', () => {
    const incomplete = (survey: object) => rowsOf(resultOf(purchases.slice(1), 'month', survey)).map(({ complete }) => complete);
    expect(incomplete({})).toEqual([true, true, true, false]);
    expect(incomplete({ asOf: dayOf('2026-04-30') })).toEqual([true, true, true, true]);
    const late = rowsOf(resultOf(buy('2026-01-02', 'a').concat(buy('2026-02-28', 'a'))));
    expect(late.map(({ complete }) => complete)).toEqual([false, true]);
  });

  it('are null with a why where there are too few, and without a purchase', () => {
    const one = resultOf(buy('2026-01-01', 'a'));
    expect(figureOf(one, 'retention')).toMatchObject({ value: null, why: 'there are no two complete waves one after the other' });
    expect(figureOf(one, 'average-order-value').value).toBe(10);
    const none = resultOf([]);
    for (const figure of none.figures) expect(figure).toMatchObject({ value: null, why: 'no customer has a purchase' });
    expect(none.sections).toEqual([]);
    const refund = resultOf([{ customer: 'a', day: 3, amount: -1 }]);
    expect([refund.base.n, refund.sections]).toEqual([0, []]);
  });

  it('need purchases by the wave that is asked for', () => {
    expect(customerWaves.needs({ wave: 'week' }, { ...bareSurvey, asOf: 9 })).toEqual({
      customers: { kind: 'customers', until: 9, waves: 'week' },
    });
  });

  it('hold every purchase once, whatever the unit, and follow each other without a gap', () => {
    const purchase = fc.record({
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      day: fc.integer({ min: 20_000, max: 20_400 }),
      amount: fc.nat(50),
    });
    fc.assert(
      fc.property(
        fc.array(purchase, { minLength: 1, maxLength: 30 }),
        fc.constantFrom<WaveUnit[]>('week', 'month', 'quarter', 'year'),
        (all, unit) => {
          const rows = rowsOf(resultOf(all, unit));
          const sum = (key: string): number => rows.reduce((total, row) => total + Number(row[key]), 0);
          expect([sum('orders'), sum('revenue')]).toEqual([all.length, all.reduce((total, { amount }) => total + amount, 0)]);
          expect(sum('new')).toBe(new Set(all.map(({ customer }) => customer)).size);
          const days = all.map(({ day }) => day);
          const span = Array.from({ length: Math.max(...days) - Math.min(...days) + 1 }, (_, i) => waveOf(Math.min(...days) + i, unit));
          expect(rows.map(({ wave }) => wave)).toEqual([...new Set(span)]);
          for (const { retention, churn } of rows) if (retention !== null) expect(Number(retention) + Number(churn)).toBeCloseTo(100, 9);
        },
      ),
    );
  });
});
