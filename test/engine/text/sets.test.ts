import { describe, expect, test } from 'vitest';
import { CsatError } from '../../../src/diagnostic.js';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { setsOf } from '../../../src/engine/text/sets.js';
import type { Break } from '../../../src/statistics/request.js';

const index = (column: string): number => 'abc'.indexOf(column);
const column = (name: string): Break => ({ id: name, variable: { kind: 'column', column: name } });
const records = (texts: readonly string[][]) => texts.map(cellsOf);

describe('sets', () => {
  test('everybody, and one set per group of each break', () => {
    const sets = setsOf([column('a'), column('b')], index, 'a.csv');
    const found = records([
      ['x', '1'],
      ['y', '1'],
      ['x', ''],
      ['x', '1'],
    ]).map((cells) => [...sets.of(cells)]);
    expect(new Set(found.map(([everybody]) => everybody)).size).toBe(1);
    expect(found[0]).toEqual(found[3]);
    expect(new Set(found.flat()).size).toBe(5);
    const [everybody, x, none] = found[2] ?? [];
    expect(sets.groups().get('a')?.get('x')).toBe(x);
    expect([...(sets.groups().get('b') ?? [])]).toEqual([
      [null, none],
      ['1', found[0]?.[2]],
    ]);
    expect([...(sets.groups().get('a')?.values() ?? [])]).not.toContain(everybody);
  });

  const crowd = Array.from({ length: 1001 }, (_, at) => [`id ${at}`]);

  test('too many groups of a break are an error that names it', () => {
    const sets = setsOf([column('a')], index, 'a.csv');
    expect(() => records(crowd).forEach((cells) => void sets.of(cells))).toThrow(CsatError);
  });

  test('too many waves are an error that names longer ones', () => {
    const variable = { kind: 'wave' as const, column: 'a', format: 'ymd' as const, unit: 'day' as const };
    const sets = setsOf([{ id: 'wave:', variable }], index, 'a.csv');
    const days = Array.from({ length: 1001 }, (_, at) => [new Date(at * 86_400_000).toISOString().slice(0, 10)]);
    expect(() => records(days).forEach((cells) => void sets.of(cells))).toThrow('there are more than 1000 waves by day');
  });

  test('too many groups of an optional break leave it out, and the others as they are', () => {
    const sets = setsOf([{ ...column('a'), optional: true }, column('b')], index, 'a.csv');
    for (const cells of records(crowd.map(([text]) => [text as string, 'x']))) sets.of(cells);
    expect([...sets.groups().keys()]).toEqual(['b']);
    expect(sets.groups().get('b')?.size).toBe(1);
  });
});
