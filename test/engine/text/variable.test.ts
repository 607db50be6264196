import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { keyOf } from '../../../src/engine/text/variable.js';
import { pairKey } from '../../../src/statistics/request.js';

describe('keys', () => {
  const index = (column: string): number => 'abc'.indexOf(column);

  test('of a column', () => {
    const key = keyOf({ kind: 'column', column: 'b' }, index);
    expect([['1', ' 2 '], ['1', ''], ['1']].map(cellsOf).map(key)).toEqual(['2', null, null]);
  });

  test('the number of columns that hold something, none being null', () => {
    const key = keyOf({ kind: 'filled', columns: ['a', 'b', 'c'], blank: ['0', '-'] }, index);
    expect([['x', ' ', 'y'], ['0', '-', ''], [' 0 ', 'No', '0'], ['1']].map(cellsOf).map(key)).toEqual(['2', null, '1', '1']);
  });

  test('the first column that holds something, in the order asked for', () => {
    const key = keyOf({ kind: 'first', columns: ['c', 'a'], blank: ['0'] }, index);
    expect([['1', '2', '3'], ['1', '2', '0'], ['0', '2', ''], []].map(cellsOf).map(key)).toEqual(['3', '1', null, null]);
  });

  test('what a table says of a customer, whatever the case and the .0 of the id; one that it does not know is otherwise, none is null', () => {
    const values = new Map([
      ['c17', 'high'],
      ['17850', 'low'],
    ]);
    const key = (otherwise: string | null) => keyOf({ kind: 'lookup', column: 'a', table: 'tier', values, otherwise }, index);
    const records = [['C17'], [' c17 '], ['17850.0'], ['17850'], ['x'], ['']].map(cellsOf);
    expect(records.map(key(null))).toEqual(['high', 'high', 'low', 'low', null, null]);
    expect(records.map(key('unknown')).slice(4)).toEqual(['unknown', null]);
  });

  test('the calendar wave of a date as the clock on the wall has it, null of none', () => {
    const waves = (unit: 'week' | 'month', format: 'ymd' | 'dmy', ...texts: string[]) =>
      texts
        .map((text) => [text])
        .map(cellsOf)
        .map(keyOf({ kind: 'wave', column: 'a', format, unit }, index));
    expect(waves('month', 'ymd', '2026-01-31 23:59', '2026-01-31T23:59:59-08:00', '2026-02-01', 'soon', '')).toEqual([
      '2026-01',
      '2026-01',
      '2026-02',
      null,
      null,
    ]);
    expect(waves('week', 'dmy', '03/01/2021', '4.1.2021')).toEqual(['2020-W53', '2021-W01']);
  });

  test('two variables together, with no text for no answer', () => {
    const wave = { kind: 'wave' as const, column: 'a', format: 'ymd' as const, unit: 'year' as const };
    const key = keyOf({ kind: 'pair', of: [wave, { kind: 'column', column: 'b' }] }, index);
    const keys = [
      ['2026-01-31', 'West'],
      ['', 'West'],
      ['2026-01-31', ''],
      ['', ''],
    ]
      .map(cellsOf)
      .map(key);
    expect(keys).toEqual([pairKey('2026', 'West'), pairKey('', 'West'), pairKey('2026', ''), pairKey('', '')]);
    expect(new Set(keys).size).toBe(4);
  });

  test('how a text is written as a date or an amount', () => {
    const shapes = (of: 'date' | 'amount', ...texts: string[]) =>
      texts
        .map((text) => [text])
        .map(cellsOf)
        .map(keyOf({ kind: 'shape', column: 'a', of }, index));
    expect(shapes('date', '2026-01-05', '13/01/2026', '01/13/2026', '3/4/2026', '46021', 'soon', '')).toEqual([
      'ymd',
      'dmy',
      'mdy',
      'either',
      'serial',
      'none',
      null,
    ]);
    expect(shapes('amount', '5', '1.50', '1,50', '1,234', '$5.00', '৳ 1,250.00', 'n/a', '')).toEqual([
      'none',
      'point',
      'comma',
      'either',
      'point $',
      'point ৳',
      'none',
      null,
    ]);
  });

  test('whether something took no longer than allowed, by a column or for all', () => {
    const elapsed = { span: null, written: { column: 'a', minutes: 1 }, zone: null, calendar: null, blank: [] };
    const records = [
      ['30', 'high'],
      ['30.1', 'high'],
      ['31', 'low'],
      ['99', ''],
      ['', 'high'],
      ['-1', 'high'],
      ['x', 'high'],
    ].map(cellsOf);
    const by = { column: 'b', minutes: new Map([['high', 30]]) };
    const kept = (limit: { by: typeof by | null; others: number | null }) => records.map(keyOf({ kind: 'within', elapsed, limit }, index));
    expect(kept({ by, others: null })).toEqual(['kept', 'broken', null, null, null, null, null]);
    expect(kept({ by, others: 60 })).toEqual(['kept', 'broken', 'kept', 'broken', null, null, null]);
    expect(kept({ by: null, others: 30 })).toEqual(['kept', 'broken', 'broken', 'broken', null, null, null]);
  });
});
