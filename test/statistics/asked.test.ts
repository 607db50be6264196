import { describe, expect, test } from 'vitest';
import { askedOf, columnCounted, groupedBy, type Wording } from '../../src/statistics/asked.js';
import { pairKey, type Request, type Variable } from '../../src/statistics/request.js';

const plain: Wording = { call: (column) => column, occurs: () => true };
const counting = (...variables: Variable[]): Request => ({ id: 'any', kind: 'counts', variables, limit: 10 });
const q = (column: string): Variable => ({ kind: 'column', column });

describe('what a request asks', () => {
  test('is not its id, its limit or the order of its lists', () => {
    const codes = (entries: [string, number][]): Request => ({
      id: 'x',
      kind: 'moments',
      items: [{ column: 'q', codes: new Map(entries) }],
    });
    expect(askedOf({ ...counting(q('a')), id: 'other', limit: 99 } as Request, plain)).toBe(askedOf(counting(q('a')), plain));
    expect(
      askedOf(
        codes([
          ['1', 1],
          ['2', 2],
        ]),
        plain,
      ),
    ).toBe(
      askedOf(
        codes([
          ['2', 2],
          ['1', 1],
        ]),
        plain,
      ),
    );
  });

  test('differs by columns, codes and what is counted', () => {
    const wave = (unit: 'month' | 'week'): Variable => ({ kind: 'wave', column: 'a', format: 'ymd', unit });
    const asked: Request[] = [
      counting(q('a')),
      counting(q('b')),
      counting(q('a'), q('b')),
      counting(q('b'), q('a')),
      counting({ kind: 'pair', of: [q('a'), q('b')] }),
      counting({ kind: 'filled', columns: ['a'], blank: [] }),
      counting({ kind: 'filled', columns: ['a'], blank: ['0'] }),
      counting({ kind: 'first', columns: ['a'], blank: [] }),
      counting({ kind: 'shape', column: 'a', of: 'date' }),
      counting({ kind: 'matches', pairs: [{ columns: ['a', 'b'], texts: new Set([pairKey('1', '2')]) }] }),
      counting({ kind: 'matches', pairs: [{ columns: ['a', 'b'], texts: new Set([pairKey('2', '1')]) }] }),
      counting(wave('month')),
      counting(wave('week')),
      { id: 'm', kind: 'moments', items: [{ column: 'a', codes: new Map([['1', 1]]) }] },
      { id: 'm', kind: 'moments', items: [{ column: 'a', codes: new Map([['1', 5]]) }] },
    ];
    expect(new Set(asked.map((request) => askedOf(request, plain))).size).toBe(asked.length);
  });

  test('texts that do not occur make no difference', () => {
    const wording: Wording = { call: (column) => column, occurs: (column, text) => column === 'a' && text === '1' };
    const sums = (entries: [string, number][]): Request => ({
      id: 'm',
      kind: 'moments',
      items: [{ column: 'a', codes: new Map(entries) }],
    });
    expect(
      askedOf(
        sums([
          ['1', 1],
          ['9', 9],
        ]),
        wording,
      ),
    ).toBe(askedOf(sums([['1', 1]]), wording));
    expect(askedOf(counting({ kind: 'filled', columns: ['a', 'b'], blank: ['0', '1'] }), wording)).toBe(
      askedOf(counting({ kind: 'filled', columns: ['a', 'b'], blank: ['1'] }), wording),
    );
    const matching = (...texts: string[]): Request =>
      counting({ kind: 'matches', pairs: [{ columns: ['a', 'a'], texts: new Set(texts) }] });
    expect(askedOf(matching(pairKey('1', '1'), pairKey('1', '2')), wording)).toBe(askedOf(matching(pairKey('1', '1')), wording));
  });

  test('speaks of the columns as the file does', () => {
    const renaming: Wording = { call: (column) => `file’s ${column}`, occurs: () => true };
    expect(askedOf(counting(q('a')), renaming)).toBe(askedOf(counting(q('file’s a')), plain));
    expect(groupedBy(q('a'), renaming)).toBe(groupedBy(q('file’s a'), plain));
  });

  test('of single customers is nothing that is kept', () => {
    const lookup: Variable = { kind: 'lookup', column: 'a', table: 't', values: new Map(), otherwise: null };
    expect(() => groupedBy(lookup, plain)).toThrow(RangeError);
  });
});

test('the one column that is counted', () => {
  expect(columnCounted(askedOf(counting(q('a "quoted" one')), plain))).toBe('a "quoted" one');
  expect(columnCounted(askedOf(counting(q('a'), q('b')), plain))).toBeNull();
  expect(columnCounted(askedOf(counting({ kind: 'shape', column: 'a', of: 'date' }), plain))).toBeNull();
  expect(columnCounted(askedOf(counting(), plain))).toBeNull();
});
