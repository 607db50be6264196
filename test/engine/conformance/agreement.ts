import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { textEngine } from '../../../src/engine/text/text-engine.js';
import type { CustomersRequest } from '../../../src/statistics/customers.js';
import type { DurationsRequest, Elapsed } from '../../../src/statistics/durations.js';
import { type Break, type Collection, type Population, pairKey, type Request, type Variable } from '../../../src/statistics/request.js';
import { digits, type Table } from '../../support/fold.js';
import { hostileCells } from './corpus.js';
import { sourceOfTable } from './delimited-text.js';
import { column, countsOf, everyone } from './tables.js';

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length] as T;

const dates = [
  ...[
    '2026-07-04',
    '2026-07-04 10:05:00',
    '2026-07-04T23:59:59Z',
    ' 2026-07-31 23:59:60 ',
    '2026-07-31 24:00',
    '2026-12-31T10:05:00.123+02:00',
  ],
  ...['2026/7/4 9:05', '20260704', '20260704 10:05', '4/7/2026', '13/7/2026 11:05 PM', '7-13-26', '4.7.2026 0:30 am', '2026年7月4日 10:05'],
  ...[
    '4 July 2026',
    'Jul 4, 2026 10:05 AM',
    'Sat, 4 Jul 2026 10:05:00 GMT',
    '46207',
    '46207.5',
    '',
    'soon',
    '2026-02-30',
    '31/12/2025 13:05 pm',
  ],
];
const amounts = ['12.50', '1,234', '1.234,50', '0,000', '€ 12', '-3', '(4.50)', '', 'free', '1e2', '12 EUR', '9,9', '1 234.5', '５'];

/** Rows of tickets, orders and answers at once, with what programs make of dates and amounts. */
const mixed: Table = {
  header: ['date', 'until', 'amount', 'customer', 'order', 'minutes', 'state', 'region', 'weight', 'A', 'B', 'score'],
  rows: Array.from({ length: 240 }, (_, i) => [
    pick(dates, i * 5),
    pick(dates, i * 11 + 3),
    pick(amounts, i * 3),
    pick(['ann', 'Bob', ' ann ', '', '7', '7.0', 'bob', 'eve'], i * 7),
    pick(['o1', 'o2', '', 'o3', 'r4', 'o5', 'o6'], i * 13),
    pick(['90', '1:30', '-5', '', '26:10:00', 'long', '.5', 'n/a'], i * 3),
    pick(['paid', 'void', '', 'paid', 'sent back'], i * 7),
    pick(['North', 'South', ' North', ''], i),
    pick(['1', '0.25', '2.5', '', ' 1.75 '], i),
    pick(['yes', 'no', '', '0', ' yes'], i),
    pick(['yes', 'x', '', 'no'], i * 3),
    pick(['1', '2', '3', ' 3 ', '', '9'], i * 7),
  ]),
};

const elapsed: Elapsed = {
  span: { from: { column: 'date', format: 'dmy' }, to: { column: 'until', format: 'dmy' } },
  written: { column: 'minutes', minutes: 1 },
  zone: null,
  calendar: null,
  blank: ['n/a'],
};
const working: Elapsed['calendar'] = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1020, holidays: new Set(), zone: null };

/** Every kind of variable. */
const everyVariable: Record<string, Variable> = {
  column: column('region'),
  filled: { kind: 'filled', columns: ['A', 'B', 'score'], blank: ['0', 'x'] },
  first: { kind: 'first', columns: ['A', 'B', 'score'], blank: ['0', 'no'] },
  matches: {
    kind: 'matches',
    pairs: [
      { columns: ['A', 'B'], texts: new Set([pairKey('yes', 'yes'), pairKey('no', 'x')]) },
      { columns: ['score', 'A'], texts: new Set([pairKey('3', 'yes'), pairKey('3', 'no'), pairKey('9', '0')]) },
      { columns: ['A', 'region'], texts: new Set() },
    ],
  },
  'shape of dates': { kind: 'shape', column: 'date', of: 'date' },
  'shape of amounts': { kind: 'shape', column: 'amount', of: 'amount' },
  'wave, ymd': { kind: 'wave', column: 'date', format: 'ymd', unit: 'day' },
  'wave, dmy': { kind: 'wave', column: 'date', format: 'dmy', unit: 'week' },
  'wave, mdy': { kind: 'wave', column: 'date', format: 'mdy', unit: 'month' },
  lookup: {
    kind: 'lookup',
    column: 'customer',
    table: 't',
    values: new Map([
      ['ann', 'gold'],
      ['7', 'new'],
    ]),
    otherwise: 'unknown',
  },
  within: { kind: 'within', elapsed, limit: { by: { column: 'region', minutes: new Map([['North', 60]]) }, others: 600 } },
  'within hours of work': { kind: 'within', elapsed: { ...elapsed, calendar: working }, limit: { by: null, others: 60 } },
  pair: { kind: 'pair', of: [{ kind: 'wave', column: 'date', format: 'dmy', unit: 'year' }, column('date')] },
};

const variables: Request[] = Object.entries(everyVariable).map(([id, variable]) => countsOf(id, variable));
const crossed: Request[] = Object.entries(everyVariable).map(([id, variable]) => countsOf(`${id} and score`, variable, column('score')));
const codes = new Map([
  ['1', 0.25],
  ['2', -1],
  ['3', 1e6],
  ['9', 3],
]);
const moments: Request = {
  id: 'moments',
  kind: 'moments',
  items: [
    { column: 'score', codes },
    { column: 'score', codes },
  ],
};
const durations: DurationsRequest = { id: 'durations', kind: 'durations', elapsed, by: ['region', 'state'] };
const customers: CustomersRequest = {
  id: 'customers',
  kind: 'customers',
  customer: 'customer',
  date: { column: 'date', format: 'dmy' },
  amount: { amount: 'amount', quantity: null, price: null, refunded: null, decimal: '.' },
  order: null,
  refundPrefix: null,
  cancelled: [{ column: 'state', is: ['void'] }],
  returned: { column: 'state', is: ['sent back'] },
  currency: null,
  until: null,
  waves: 'month',
};
const orders: CustomersRequest = { ...customers, id: 'orders', order: 'order', refundPrefix: 'r', waves: null };
const breaks: Break[] = [
  { id: 'region', variable: column('region') },
  { id: 'wave', variable: everyVariable['wave, dmy'] as Variable },
  { id: 'lookup', variable: everyVariable.lookup as Variable },
];
const everyBreak: Break[] = Object.entries(everyVariable).map(([id, variable]) => ({ id, variable, optional: true }));

/** What every engine finds where text is read, in rows that a plain fold does not know how to read. */
export function agreement(
  name: string,
  open: (table: Table) => Engine | Promise<Engine>,
  { rowNumbers }: { rowNumbers: boolean } = { rowNumbers: true },
): void {
  const agree = async (table: Table, requests: Request[], by: Break[], population: Population): Promise<void> => {
    const engine = await open(table);
    try {
      const found = bare(await engine.collect(requests, by, population), rowNumbers);
      const text = await textEngine(sourceOf(table)).collect(requests, by, population);
      expect(found).toEqual(bare(text, rowNumbers));
    } finally {
      await engine.close();
    }
  };
  const weighted: Population = { ...everyone, weight: 'weight' };

  describe(`${name}: finds what a text says`, () => {
    test('every variable', () => agree(mixed, variables, breaks, everyone));
    test('every variable with another, weighted', () => agree(mixed, crossed, breaks, weighted));
    test('every variable as a break', () => agree(mixed, [countsOf('score', column('score')), moments], everyBreak, weighted));
    test('moments of codes with fractions', () => agree(mixed, [moments], breaks, everyone));
    test('durations', () =>
      agree(mixed, [durations, { ...durations, id: 'written', elapsed: { ...elapsed, span: null } }], breaks, everyone));
    test('customers', () => agree(mixed, [customers], breaks, everyone));
    test.skipIf(!rowNumbers)('orders of several rows', () => agree(mixed, [orders], breaks, everyone));
    test.each([
      [null, null],
      [20_638, null],
      [null, 20_638],
      [20_600, 20_700],
      [30_000, null],
    ])('a period from %s to %s', async (since, until) => {
      for (const format of ['ymd', 'dmy', 'mdy'] as const)
        await agree(mixed, variables, [], { ...weighted, period: { column: 'date', format, since, until } });
    });
    test('any dates and amounts', async () => {
      const cell = (from: readonly string[]) =>
        fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...from) }, { weight: 1, arbitrary: fc.constantFrom(...hostileCells) }, spelled);
      const row = fc.tuple(cell(dates), cell(dates), cell(amounts), ...mixed.header.slice(3).map(() => cell(['1', '', ' 2', 'yes'])));
      const table = fc.array(row, { maxLength: 30 }).map((rows) => ({ header: mixed.header, rows }));
      await fc.assert(
        fc.asyncProperty(table, (any) => agree(any, variables, [], everyone)),
        { numRuns: 30 },
      );
    });
    test('any number in a condition, however it is spelled', async () => {
      const condition = fc.record({
        column: fc.constantFrom('amount', 'score'),
        operator: fc.constantFrom('=' as const, '!=' as const, '<' as const, '>=' as const, 'in' as const, 'not in' as const),
        values: fc.array(fc.constantFrom(...numbers, ...hostileCells.filter(isOrdered)), { minLength: 1, maxLength: 3 }),
      });
      const rows = [...numbers, ...hostileCells].map((cell, i) =>
        mixed.header.map((one) => (one === 'amount' || one === 'score' ? cell : String(i))),
      );
      await fc.assert(
        fc.asyncProperty(condition, (where) => agree({ header: mixed.header, rows }, [], [], { ...everyone, where: [where] })),
        { numRuns: 30, examples: [[{ column: 'amount', operator: '>=', values: ['a "quoted" word'] }]] },
      );
    });
  });
}

const numbers = [
  '9',
  '09',
  '9.0',
  '9.',
  '+9',
  ' 9',
  '9e0',
  '90E-1',
  '.9e1',
  '-0',
  '0',
  '1e-99',
  '0.000',
  '1e99',
  `${'9'.repeat(150)}`,
  '9e100',
  '--9',
  '9e',
  '.',
];

/**
 * Whether every database can hold a text (not all can U+0000), and puts it in the same place among others by its code points as a text
 * is put by its code units.
 */
const isOrdered = (text: string): boolean => text.length < 100 && !/[\0\ud800-\uffff]/.test(text);

/** Dates and times that somebody might write. */
const spelled = fc
  .tuple(
    fc.constantFrom(
      '2026-07-04',
      '2026/7/4',
      '4/7/26',
      '31.12.2026',
      '20260704',
      '4 Jul 2026',
      'Jul 4 2026',
      'Sat Jul 04 26',
      '46207',
      '7-2026',
    ),
    fc.constantFrom('', ' ', 'T', ', ', '  '),
    fc.constantFrom('', '10:05', '9:05', '24:00', '23:59:60', '10:05:09', '10:05:09.5', '13:05', '0:30', '1005', '12:00:00'),
    fc.constantFrom('', ' AM', 'pm', ' 20'),
    fc.constantFrom('', 'Z', '+02:00', ' UTC', '-0530', '+9'),
  )
  .map((parts) => parts.join(''));

function sourceOf(table: Table): NonNullable<ReturnType<typeof sourceOfTable>> {
  const source = sourceOfTable(table);
  if (source === null) throw new Error('utf-8 holds any text');
  return source;
}

/** An answer as plain data, with numbers at twelve digits and without what depends on the order of the rows, where they have none. */
function bare({ breakdowns, rows, filters }: Collection, rowNumbers: boolean): unknown {
  return JSON.parse(JSON.stringify({ breakdowns, rows, filters }, plainValue), (key, value) =>
    !rowNumbers && ['first', 'firstRows', 'firstRow', 'example'].includes(key) ? undefined : value,
  );
}

function plainValue(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  if (value instanceof Float64Array || value instanceof Uint32Array) return [...value].map(digits);
  return typeof value === 'number' ? digits(value) : value;
}
