import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../src/statistics/counts.js';
import { spendingOf } from '../../src/statistics/spending.js';
import type { Codebook } from '../../src/survey/codebook.js';

/** A scale of 1 to 5 on which everything else is invalid and blank is missing. */
const book: Codebook = {
  points: [1, 2, 3, 4, 5],
  labels: new Map(),
  read: (text) =>
    text === null ? { kind: 'missing' } : /^[1-5]$/.test(text) ? { kind: 'valid', point: Number(text) } : { kind: 'invalid' },
  notes: [],
};
const countsOf = (answers: readonly [string | null, string | null, number?][]): Counts => ({
  kind: 'counts',
  overflow: 0,
  cells: answers.map(([answer, customer, n = 1]) => ({ keys: [answer, customer], n, w: n, ww: n, first: 2 })),
});
const revenue = new Map([
  ['a', 100],
  ['b', 20],
  ['c', -5],
]);

describe('spendingOf', () => {
  it('lays what customers spent along the scale, and counts whom it does not know', () => {
    const found = spendingOf(
      countsOf([
        ['1', 'a'],
        ['5', 'B'],
        ['5', 'x'],
        ['3', null, 2],
        ['9', 'c'],
        [null, 'c'],
      ]),
      book,
      false,
      revenue,
    );
    expect(found.classes.filter(({ customers }) => customers > 0)).toEqual([
      { point: 1, customers: 1, revenue: 100 },
      { point: 5, customers: 1, revenue: 20 },
    ]);
    expect(found).toMatchObject({ unknown: 3, revenue: 115, customers: 3 });
  });

  it('counts a customer of several responses once, by the lowest answer, or by the highest where low is good', () => {
    const answers = countsOf([
      ['5', 'a'],
      ['2', 'A', 3],
      ['4', 'a '],
    ]);
    const at = (reverse: boolean) => spendingOf(answers, book, reverse, revenue).classes.find(({ customers }) => customers > 0);
    expect(at(false)).toEqual({ point: 2, customers: 1, revenue: 100 });
    expect(at(true)).toEqual({ point: 1, customers: 1, revenue: 100 });
  });

  it('never multiplies an amount, however often customers answer', () => {
    const answer = fc.tuple(
      fc.constantFrom('1', '3', '5', 'x', null),
      fc.constantFrom('a', 'b', 'A', 'z', null),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 20 }), (answers) => {
        const { classes } = spendingOf(countsOf(answers), book, false, revenue);
        const customers = new Set(
          answers.flatMap(([text, id]) => (id !== null && 'aAb'.includes(id) && text !== null && text !== 'x' ? [id.toLowerCase()] : [])),
        );
        expect(classes.reduce((sum, one) => sum + one.customers, 0)).toBe(customers.size);
        expect(classes.reduce((sum, one) => sum + one.revenue, 0)).toBe(
          [...customers].reduce((sum, id) => sum + (revenue.get(id) as number), 0),
        );
      }),
    );
  });
});
