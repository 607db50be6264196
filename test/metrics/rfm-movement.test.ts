import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../src/metrics/result.js';
import { rfmMovement } from '../../src/metrics/rfm-movement.js';
import { customersOf, type Purchase } from '../support/customers-of.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const optionsOf = (before: object, more: object = {}) => rfmMovement.options.parse({ before, ...more });
const tableOf = ({ sections }: MetricResult, id: string) => {
  const found = sections.find((section) => section.id === id);
  if (found?.kind !== 'table') throw new RangeError(`no table ${id}`);
  return found;
};

/**
 * To day 100 a buys most and latest, e least: tiers 5, 4, 3, 2, 1. A year later b has bought nothing more, e has bought much, and n is new:
 * a 5, b (1 + 4 + 4)/3, c (5 + 4 + 3)/3, d (5 + 3 + 2)/3, e 5, n (5 + 1 + 1)/3.
 */
const early: Purchase[] = ['a', 'b', 'c', 'd', 'e'].flatMap((customer, i) =>
  Array.from({ length: 5 - i }, (_, k) => ({ customer, day: 99 - 10 * i - k, amount: 100 })),
);
const late: Purchase[] = [
  ...['a', 'c', 'd'].map((customer) => ({ customer, day: 464, amount: 1 })),
  ...Array.from({ length: 9 }, (_, k) => ({ customer: 'e', day: 456 + k, amount: 100 })),
  { customer: 'n', day: 464, amount: 5 },
];
const inOneFile = (survey: object = {}) =>
  rfmMovement.compute(
    { before: customersOf(early), now: customersOf([...early, ...late]) },
    optionsOf({ file: false, asOf: '1970-04-11' }),
    { ...bareSurvey, ...survey },
  );

describe('movement between two states', () => {
  it('asks for the purchases to both days, or for those of an earlier file', () => {
    const now = { kind: 'customers', until: 500, waves: null };
    const survey = { ...bareSurvey, asOf: 500 };
    expect(rfmMovement.needs(optionsOf({ file: false, asOf: '1970-04-11' }), survey)).toEqual({
      before: { kind: 'customers', until: 100, waves: null },
      now,
    });
    expect(rfmMovement.needs(optionsOf({ file: true, asOf: null }), survey)).toEqual({
      before: { kind: 'customers', until: null, waves: null, file: 'previous' },
      now,
    });
  });

  it('is scored by the cuts of the earlier state: who stopped buying leaves the top tier', () => {
    const result = inOneFile();
    expect(result.base.n).toBe(5);
    const values = Object.fromEntries(result.figures.map(({ id, value }) => [id, value]));
    expect(values).toEqual({
      'left-top-tier-share': 50,
      'left-top-tier': 1,
      'left-top-tier-revenue': 400,
      stayed: 1,
      up: 3,
      down: 1,
      new: 1,
      lost: null,
    });
    expect(tableOf(result, 'left-top-tier').rows).toEqual([
      { customer: 'b', amountBefore: 400, segmentBefore: 'Loyal Customers', segmentNow: 'At Risk', tierNow: 'medium', recencyNow: 376 },
    ]);
  });

  it('shows who went where, and nobody as gone where that cannot be', () => {
    const tiers = tableOf(inOneFile(), 'tiers');
    expect(tiers.columns.map(({ key }) => key)).toEqual(['from', 'to high', 'to medium', 'to low']);
    expect(tiers.rows.at(-1)).toMatchObject({ id: 'new', 'to high': 0, 'to medium': 0, 'to low': 1 });
    expect(tableOf(inOneFile(), 'moves').rows).toEqual([
      { id: 'stayed', move: 'stayed', customers: 1, share: expect.closeTo(100 / 6, 10) },
      { id: 'up', move: 'up', customers: 3, share: 50 },
      { id: 'down', move: 'down', customers: 1, share: expect.closeTo(100 / 6, 10) },
      { id: 'new', move: 'new', customers: 1, share: expect.closeTo(100 / 6, 10) },
    ]);
  });

  it('of two files counts who is gone', () => {
    const result = rfmMovement.compute(
      { before: customersOf(early), now: customersOf(late) },
      optionsOf({ file: true, asOf: null }),
      bareSurvey,
    );
    expect(figureOf(result, 'lost').value).toBe(1);
    expect(tableOf(result, 'segments').rows.at(-1)).toMatchObject({ id: 'new', lost: null });
    expect(tableOf(result, 'left-top-tier').rows).toMatchObject([
      { customer: 'a', segmentNow: 'New Customers', tierNow: 'low', recencyNow: 1 },
      { customer: 'b', segmentNow: 'gone', tierNow: 'gone', recencyNow: null },
    ]);
  });

  it('lists the twenty who spent most before, and says how many left', () => {
    const before = Array.from({ length: 60 }, (_, i) => ({ customer: `c${i + 10}`, day: i < 30 ? 9 : 1, amount: 100 + i }));
    const given = { before: customersOf(before), now: customersOf([{ customer: 'x', day: 500, amount: 1 }]) };
    const options = optionsOf({ file: true, asOf: null }, { weights: { r: 1, f: 0, m: 0 } });
    const result = rfmMovement.compute(given, options, { ...bareSurvey, language: 'zh' });
    expect(figureOf(result, 'left-top-tier').value).toBe(30);
    const amounts = tableOf(result, 'left-top-tier').rows.map(({ amountBefore }) => amountBefore);
    expect(amounts).toEqual(Array.from({ length: 20 }, (_, i) => 129 - i));
    expect(tableOf(result, 'left-top-tier').title).toBe('离开最高层级的 30 位客户中之前金额最高的 20 位');
  });

  it('is null with a why where there is no earlier state', () => {
    const empty = customersOf([]);
    for (const [before, now, asOf, why] of [
      [empty, customersOf(late), '1970-01-02', 'no customer has a purchase in the earlier state'],
      [customersOf(early), customersOf(early), '1970-04-11', 'the earlier state is not before the later one'],
    ] as const) {
      const result = rfmMovement.compute({ before, now }, optionsOf({ file: false, asOf }), bareSurvey);
      for (const figure of result.figures) expect(figure).toMatchObject({ value: null, why });
      expect(result.sections).toEqual([]);
    }
  });

  it('refuses a state that has neither a file nor a day of its own', () => {
    const issues = (before: object) =>
      rfmMovement.options.safeParse({ before }).error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(issues({ file: false, asOf: null })).toEqual([['before', 'a file or a day of its own']]);
    expect(issues({ file: false, asOf: '2026-02-30' })).toEqual([['before.asOf', 'a day such as 2026-06-30']]);
  });
});
