import { describe, expect, it } from 'vitest';
import { amountFormatOf, dateFormatOf, oneCurrency } from '../../src/analyze/formats.js';
import { CsatError } from '../../src/diagnostic.js';
import type { Counts } from '../../src/statistics/counts.js';

const countsOf = (shapes: Readonly<Record<string, number>>): Counts => ({
  kind: 'counts',
  overflow: 0,
  cells: Object.entries(shapes).map(([shape, first]) => ({ keys: [shape], n: 1, w: 1, ww: 1, first })),
});
const refusal = (act: () => unknown): { exit: number; code: string; row?: number; message: string } => {
  try {
    act();
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
    const [{ code, message, where }] = problem.diagnostics as [CsatError['diagnostics'][number]];
    return { exit: problem.exit, code, message, row: where?.row };
  }
  throw new RangeError('nothing was refused');
};

describe('dateFormatOf', () => {
  const formatOf = (shapes: Readonly<Record<string, number>>) => dateFormatOf(countsOf(shapes), 'date', 'orders.csv');

  it.each([
    [{ ymd: 2, serial: 3, named: 4, none: 9 }, 'ymd'],
    [{ dmy: 5, either: 2 }, 'dmy'],
    [{ mdy: 2, either: 3, ymd: 4 }, 'mdy'],
  ] as const)('%j is read %s', (shapes, format) => {
    expect(formatOf(shapes)).toEqual({ format, notes: [] });
  });

  it('reads month first, and says so, where nothing shows the order', () => {
    const { format, notes } = formatOf({ either: 2 });
    expect(format).toBe('mdy');
    expect(notes).toMatchObject([{ code: 'open-date-order', severity: 'warning', where: { subject: 'date' } }]);
  });

  it('refuses both orders in one column, with a row of each', () => {
    expect(refusal(() => formatOf({ dmy: 3, mdy: 8 }))).toEqual({
      exit: 3,
      code: 'mixed-date-orders',
      row: 8,
      message: 'column "date" has dates in two orders: day first in row 3, month first in row 8',
    });
  });
});

describe('amountFormatOf', () => {
  const formatOf = (shapes: Readonly<Record<string, number>>, chosen: string | null = null) =>
    amountFormatOf([{ column: 'amount', counts: countsOf(shapes) }], chosen, 'orders.csv');

  it.each([
    [{ none: 2 }, { decimal: '.', currency: null }],
    [
      { 'point $': 2, 'none $': 3 },
      { decimal: '.', currency: '$' },
    ],
    [
      { 'comma €': 2, either: 3 },
      { decimal: ',', currency: '€' },
    ],
    [
      { either: 2, none: 9 },
      { decimal: '.', currency: null },
    ],
  ] as const)('%j is %j', (shapes, format) => {
    expect(formatOf(shapes)).toEqual(format);
  });

  it('refuses both decimal marks, and two currencies unless one is chosen', () => {
    expect(refusal(() => formatOf({ point: 2, comma: 5 }))).toMatchObject({ exit: 3, code: 'mixed-decimal-marks', row: 5 });
    expect(refusal(() => formatOf({ 'point $': 2, 'point €': 3 }))).toMatchObject({ exit: 3, code: 'several-currencies' });
    expect(formatOf({ 'point $': 2, 'point €': 3 }, '€')).toEqual({ decimal: '.', currency: '€' });
  });
});

it('oneCurrency names the first few of several', () => {
  expect(() => oneCurrency(['EUR'], 'currency', 'orders.csv')).not.toThrow();
  const { message } = refusal(() => oneCurrency(['AUD', 'CHF', 'EUR', 'GBP', 'SEK', 'USD'], 'currency', 'orders.csv'));
  expect(message).toBe('column "currency" has amounts in 6 currencies: AUD, CHF, EUR, GBP, SEK');
});
