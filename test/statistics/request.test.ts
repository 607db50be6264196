import { expect, test } from 'vitest';
import { noCounts } from '../../src/statistics/counts.js';
import { noMoments } from '../../src/statistics/moments.js';
import { add, columnsOf, type Request, type Statistic, sum, type Variable, variableId, zero } from '../../src/statistics/request.js';

const counts: Request = { id: 'a', kind: 'counts', variables: [{ kind: 'column', column: 'q1' }], limit: 10 };
const moments: Request = { id: 'b', kind: 'moments', items: ['q1', 'q2'].map((column) => ({ column, codes: new Map([['1', 1]]) })) };

test('nobody’s answers to a request', () => {
  expect(zero(counts)).toEqual(noCounts());
  expect(zero(moments)).toEqual(noMoments(2));
});

test('answers to the same request add up, others do not', () => {
  expect(add(zero(counts), zero(counts))).toEqual(noCounts());
  expect(add(zero(moments), zero(moments))).toEqual(noMoments(2));
  expect(() => add(zero(counts), zero(moments))).toThrow(TypeError);
  expect(() => add(zero(moments), zero({ ...moments, items: [] } as Request))).toThrow(RangeError);
});

test('many add up as two do', () => {
  const some: Statistic = { kind: 'counts', cells: [{ keys: ['9'], n: 1, w: 0.5, ww: 0.25, first: 4 }], overflow: 1 };
  expect(sum([some, zero(counts), some])).toEqual(add(add(some, zero(counts)), some));
  expect(sum([zero(moments), zero(moments), zero(moments)])).toEqual(noMoments(2));
  expect(sum([some])).toBe(some);
  expect(() => sum([some, zero(moments)])).toThrow(TypeError);
});

const within = (others: number, days: number[] | null): Variable => ({
  kind: 'within',
  elapsed: {
    span: { from: { column: 'a', format: 'ymd' }, to: { column: 'b', format: 'ymd' } },
    written: { column: 'c', minutes: 1 },
    zone: null,
    calendar: days && { days: new Set(days), from: 0, to: 60, holidays: new Set(), zone: null },
    blank: [],
  },
  limit: { by: { column: 'd', minutes: new Map() }, others },
});

test('the columns of a variable', () => {
  expect(columnsOf({ kind: 'column', column: 'q1' })).toEqual(['q1']);
  expect(columnsOf({ kind: 'filled', columns: ['a', 'b'], blank: ['0'] })).toEqual(['a', 'b']);
  expect(columnsOf({ kind: 'first', columns: ['b', 'a'], blank: [] })).toEqual(['b', 'a']);
  expect(columnsOf(within(30, null))).toEqual(['a', 'b', 'c', 'd']);
});

test('variables that are read alike have one id, others do not', () => {
  const variables: Variable[] = [
    { kind: 'column', column: 'a' },
    { kind: 'column', column: 'b' },
    { kind: 'filled', columns: ['a', 'b'], blank: [] },
    { kind: 'filled', columns: ['a', 'b'], blank: ['0'] },
    { kind: 'filled', columns: ['a,b'], blank: [] },
    { kind: 'first', columns: ['a', 'b'], blank: [] },
    { kind: 'first', columns: ['b', 'a'], blank: [] },
    within(30, null),
    within(60, null),
    within(30, [1, 2]),
    within(30, [1, 3]),
  ];
  expect(new Set(variables.map(variableId)).size).toBe(variables.length);
  expect(new Set([...variables, ...structuredClone(variables)].map(variableId)).size).toBe(variables.length);
});
