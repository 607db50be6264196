import { describe, expect, it } from 'vitest';
import { random } from '../../src/inference/random.js';
import { clv } from '../../src/metrics/clv.js';
import { baseSchema, figureSchema, type MetricResult, sectionSchema } from '../../src/metrics/result.js';
import type { WaveUnit } from '../../src/statistics/customers.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import { customersOf, type Purchase } from '../support/customers-of.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const dayOf = (date: string): number => parseDay(date, 'ymd') as number;
/** Three years, in which 8, 6 and 3 of ten customers buy, once each for 100. */
const yearly: Purchase[] = [8, 6, 3].flatMap((buyers, year) =>
  Array.from({ length: buyers }, (_, i) => ({
    customer: `c${i}`,
    day: dayOf(`202${3 + year}-01-01`) + (i === 0 && year === 2 ? 364 : 0),
    amount: 100,
  })),
);
const resultOf = (purchases: readonly Purchase[], written: object, waves: WaveUnit | null = null, survey: object = {}): MetricResult =>
  clv.compute({ customers: customersOf(purchases, waves) }, clv.options.parse(written), { ...bareSurvey, ...survey });
const rowsOf = ({ sections }: MetricResult, id: string) => {
  const found = sections.find((section) => section.id === id);
  return found?.kind === 'table' ? found.rows : [];
};
const valid = (result: MetricResult): void => {
  expect(baseSchema.safeParse(result.base).error).toBeUndefined();
  for (const figure of result.figures) {
    expect(figureSchema.safeParse(figure).error).toBeUndefined();
    expect(figure.value === null).toBe(figure.why !== undefined);
  }
  for (const section of result.sections) expect(sectionSchema.safeParse(section).error).toBeUndefined();
};

describe('clv by the retention formula', () => {
  it('takes margin and churn of the purchases, and says where they come from', () => {
    const result = resultOf(yearly, { model: 'retention', horizon: 2, discount: 0.1, period: 'year', margin: 0.5 }, 'year');
    valid(result);
    // Of the 14 buyers of the first two years 9 bought in the next.
    expect(figureOf(result, 'churn').value).toBeCloseTo((100 * 5) / 14, 9);
    const margin = (0.5 * 1700) / 8 / ((dayOf('2025-12-31') - dayOf('2023-01-01') + 1) / 365.25);
    const kept = 9 / 14 / 1.1;
    expect(figureOf(result, 'clv').value).toBeCloseTo(margin * (1 + kept + kept ** 2), 6);
    expect(figureOf(result, 'total').value).toBeCloseTo(8 * (figureOf(result, 'clv').value as number), 6);
    expect(rowsOf(result, 'segments').reduce((n, row) => n + Number(row.customers), 0)).toBe(8);
  });

  it('takes declared churn, and is null with a why where it is neither declared nor to be seen', () => {
    const declared = resultOf(yearly.slice(0, 8), { model: 'retention', churn: 0.25 });
    expect(figureOf(declared, 'churn').value).toBe(25);
    const unknown = resultOf(yearly.slice(0, 8), { model: 'retention' }, 'year');
    valid(unknown);
    expect(figureOf(unknown, 'clv')).toMatchObject({ value: null, why: expect.stringContaining('churn is not declared') });
  });

  it('needs purchases by its period', () => {
    expect(clv.needs(clv.options.parse({ model: 'retention', period: 'quarter' }), bareSurvey).customers.waves).toBe('quarter');
  });
});

describe('clv by BG/NBD', () => {
  const bought: Purchase[] = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 1 + (i % 5) }, (_, k) => ({
      customer: `c${i}`,
      day: 10 * i + 7 * k * (1 + (i % 3)),
      amount: 20 + (i % 7) + 3 * k,
    })),
  ).flat();

  it('has figures for a customer and for all, both models, and segments that add up', () => {
    const result = resultOf(bought, {});
    valid(result);
    expect(result.base.n).toBe(40);
    expect(figureOf(result, 'total').value).toBeCloseTo(40 * (figureOf(result, 'clv').value as number), 6);
    expect(rowsOf(result, 'segments').reduce((sum, row) => sum + Number(row.total), 0)).toBeCloseTo(
      figureOf(result, 'total').value as number,
      6,
    );
    expect(
      rowsOf(result, 'bg-nbd')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'alpha', 'b', 'log-likelihood', 'r']);
    expect(
      rowsOf(result, 'gamma-gamma')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['log-likelihood', 'p', 'q', 'v']);
  });

  it('is fitted to the declared end, which it asks for', () => {
    const options = clv.options.parse({ 'calibration-end': '2026-03-31' });
    expect(clv.needs(options, { ...bareSurvey, asOf: 5 }).customers).toEqual({
      kind: 'customers',
      until: dayOf('2026-03-31'),
      waves: null,
    });
    expect(clv.needs(clv.options.parse({}), { ...bareSurvey, asOf: 5 }).customers.until).toBe(5);
  });

  it('is null with a why where nobody came again', () => {
    const once = resultOf(yearly.slice(0, 8), {});
    valid(once);
    expect(figureOf(once, 'clv')).toMatchObject({ value: null, why: 'nobody has bought on a second day' });
    valid(resultOf([], {}));
  });

  it('says so where customers hardly differ in how likely they leave', () => {
    const draw = random(1);
    const steady = Array.from({ length: 150 }, (_, i): Purchase[] => {
      const gap = 5 + 30 * draw();
      const all: Purchase[] = [];
      for (let day = 0; day <= 400; day += 1 + Math.floor(-gap * Math.log(1 - draw()))) {
        all.push({ customer: `c${i}`, day, amount: 10 + Math.floor(9 * draw()) });
        if (all.length > 1 && draw() < 0.15) break;
      }
      return all;
    }).flat();
    const note = resultOf(steady, {}, null, { language: 'en' }).sections.find(({ id }) => id === 'model');
    expect(note).toMatchObject({ text: expect.stringContaining('hardly differ') });
  });
});
