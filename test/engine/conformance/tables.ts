import fc from 'fast-check';
import type { Break, Condition, Population, Request, Variable } from '../../../src/statistics/request.js';
import type { Table } from '../../support/fold.js';
import { hostileCells, hostileHeaders } from './corpus.js';

/** What an engine is asked, and of what. */
export interface Case {
  name: string;
  table: Table;
  requests: Request[];
  breaks: Break[];
  population: Population;
}

export const everyone: Population = { exclude: [], where: [], weight: null };

export const column = (name: string): Variable => ({ kind: 'column', column: name });

export const countsOf = (id: string, ...variables: Variable[]): Request => ({ id, kind: 'counts', variables, limit: 10_000 });

const pick = <T>(from: readonly T[], i: number): T => from[i % from.length] as T;

/** 151 responses with gaps, four weights (one of them 0, some absent), boxes to tick and respondents who answered twice. */
export const survey: Table = {
  header: ['id', 'score', 'rating', 'region', 'plan', 'weight', 'A', 'B', 'C', 'age', 'day', 'status', 'person'],
  rows: Array.from({ length: 151 }, (_, i) => [
    String(i + 1),
    pick(['9', '10', '9.0', ' 9 ', '', '7', '0', '10', 'N/A', '3'], i * 7),
    pick(['1', '2', '3', '4', '5', '5', ''], i * 5),
    pick(['North', 'South', 'north', '', 'East'], i * 3),
    pick(['a', 'b'], i),
    pick(['0.7512', '1.25', '0', '2', '', '1e-2', 'NA'], i * 11),
    pick(['A', '', ''], i),
    pick(['B', '0', '', 'B'], i),
    pick(['-', 'C', ''], i * 2),
    pick(['17', '18', '29.5', '1e2', 'unknown', '', '45', '018'], i * 13),
    pick(['2026-01-31', '2026-02-01', '', '2025-12-31'], i),
    pick(['0', '1', 'Survey Preview', '0', '0', ''], i * 17),
    i % 9 === 0 ? '' : `p${(i * 37) % 41}`,
  ]),
};

const codes = new Map([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
]);
const scores = new Map(['9', '9.0', '10', '7', '0', '3'].map((text) => [text, Number(text) - 5.5]));

const everyRequest: Request[] = [
  countsOf('score', column('score')),
  countsOf('score and rating', column('score'), column('rating')),
  countsOf('three at once', column('region'), column('plan'), column('A')),
  countsOf('no variable'),
  countsOf('boxes', { kind: 'filled', columns: ['A', 'B', 'C'], blank: ['0', '-'] }),
  countsOf('first box', { kind: 'first', columns: ['A', 'B', 'C'], blank: ['0'] }),
  { id: 'one item', kind: 'moments', items: [{ column: 'rating', codes }] },
  {
    id: 'two items',
    kind: 'moments',
    items: [
      { column: 'rating', codes },
      { column: 'score', codes: scores },
    ],
  },
  { id: 'nobody', kind: 'moments', items: [{ column: 'rating', codes: new Map() }] },
];

const everyBreak: Break[] = [
  { id: 'region', variable: column('region') },
  { id: 'plan', variable: column('plan') },
  { id: 'boxes', variable: { kind: 'filled', columns: ['A', 'B', 'C'], blank: ['0', '-'] } },
];

const conditions: [string, Condition][] = [
  ['=', { column: 'region', operator: '=', values: ['North'] }],
  ['= a number, however it is written', { column: 'score', operator: '=', values: ['9'] }],
  ['!=, which a blank cell meets', { column: 'region', operator: '!=', values: ['North'] }],
  ['in', { column: 'region', operator: 'in', values: ['North', 'East', 'nowhere'] }],
  ['not in', { column: 'score', operator: 'not in', values: ['10', 'N/A'] }],
  ['< a number', { column: 'age', operator: '<', values: ['18'] }],
  ['<= a number', { column: 'age', operator: '<=', values: ['18.0'] }],
  ['> a number', { column: 'age', operator: '>', values: ['29.5'] }],
  ['>= a number', { column: 'age', operator: '>=', values: ['18'] }],
  ['< a date', { column: 'day', operator: '<', values: ['2026-01-31'] }],
  ['>= a date', { column: 'day', operator: '>=', values: ['2026-01-31'] }],
  ['blank', { column: 'day', operator: 'blank', values: [] }],
  ['a value that nobody gave', { column: 'plan', operator: '=', values: ['z'] }],
];

const preview: Population['exclude'] = [{ reason: 'preview', when: { column: 'status', operator: 'in', values: ['1', 'Survey Preview'] } }];
const incomplete: Population['exclude'] = [{ reason: 'incomplete', when: { column: 'rating', operator: 'blank', values: [] } }];

const asked = (name: string, population: Partial<Population>, table = survey): Case => ({
  name,
  table,
  requests: everyRequest,
  breaks: everyBreak,
  population: { ...everyone, ...population },
});

/** Every kind of request with every way to choose and to weigh responses. */
export const cases: Case[] = [
  asked('everybody', {}),
  asked('weighted, where some have no weight', { weight: 'weight' }),
  asked('previews left out', { exclude: preview }),
  asked('the first of two reasons to leave out counts', { exclude: [...preview, ...incomplete] }),
  asked('everybody left out', { exclude: [{ reason: 'incomplete', when: { column: 'id', operator: '!=', values: [''] } }] }),
  ...conditions.map(([name, condition]) => asked(`where ${name}`, { where: [condition] })),
  asked('several conditions on one column and on another', {
    where: [
      { column: 'age', operator: '>=', values: ['18'] },
      { column: 'age', operator: '<', values: ['100'] },
      { column: 'region', operator: '!=', values: ['South'] },
    ],
  }),
  asked('excluded, filtered and weighted at once', {
    exclude: [...preview, ...incomplete],
    where: [{ column: 'region', operator: 'in', values: ['North', 'South'] }],
    weight: 'weight',
  }),
  ...(['all', 'first', 'last', 'best'] as const).flatMap((keep) => [
    asked(`of one respondent ${keep}`, { duplicates: { column: 'person', keep } }),
    asked(`of one respondent ${keep}, among those that are left`, {
      duplicates: { column: 'person', keep },
      exclude: [...preview, ...incomplete],
      where: [{ column: 'region', operator: '!=', values: ['North'] }],
      weight: 'weight',
    }),
  ]),
  asked('no responses', {}, { ...survey, rows: [] }),
  asked('one response', { weight: 'weight' }, { ...survey, rows: survey.rows.slice(1, 2) }),
  asked('blank records between responses', {}, { ...survey, rows: survey.rows.slice(0, 20).flatMap((row) => [row, row.map(() => ' ')]) }),
  { name: 'nothing asked', table: survey, requests: [], breaks: everyBreak, population: { ...everyone, weight: 'weight' } },
  { name: 'no breaks', table: survey, requests: everyRequest, breaks: [], population: everyone },
  ...hostileHeaders.map((header, i): Case => {
    const table = {
      header: hostileHeaders,
      rows: hostileCells.map((_, row) => hostileHeaders.map((_, at) => pick(hostileCells, row + at * 3))),
    };
    const other = pick(hostileHeaders, i + 1);
    return {
      name: `column ${JSON.stringify(header)} of hostile answers`,
      table,
      requests: [countsOf(header, column(header)), countsOf('pair', column(header), column(other))],
      breaks: [{ id: header, variable: column(header) }],
      population: { ...everyone, where: [{ column: other, operator: 'not in', values: ["' OR 1=1 --", '9', '__proto__', '\\'] }] },
    };
  }),
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('', '1', '2', '9', '9.0', 'yes', 'Yes', 'no') },
  { weight: 2, arbitrary: fc.constantFrom(...hostileCells.filter((text) => text.length < 100)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** Small tables of anything, with weights of four decimals or none in the last column. */
export const anyTable: fc.Arbitrary<Table> = fc
  .array(
    fc.tuple(
      cell,
      cell,
      cell,
      fc.oneof(
        fc.constant(''),
        fc.integer({ min: 0, max: 40_000 }).map((weight) => String(weight / 10_000)),
      ),
    ),
    {
      maxLength: 24,
    },
  )
  .map((rows) => ({ header: ['a', 'b', 'c', 'weight'], rows }));

/** What is asked of such tables. */
export const anyRequests: Request[] = [
  countsOf('a', column('a')),
  countsOf('a and b', column('a'), column('b')),
  countsOf('filled', { kind: 'filled', columns: ['a', 'b', 'c'], blank: ['9'] }),
  countsOf('first', { kind: 'first', columns: ['b', 'c'], blank: ['9'] }),
  {
    id: 'moments',
    kind: 'moments',
    items: ['a', 'b'].map((name) => ({
      column: name,
      codes: new Map([
        ['1', 1],
        ['2', 2],
        ['9', 9],
        ['9.0', 9],
      ]),
    })),
  },
];

export const anyBreaks: Break[] = [
  { id: 'c', variable: column('c') },
  { id: 'first', variable: { kind: 'first', columns: ['c', 'b'], blank: [] } },
];
