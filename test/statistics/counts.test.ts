import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCounts, type Cell, type Counts, cellId, earliest, noCounts } from '../../src/statistics/counts.js';
import { anyCounts } from './arbitrary.js';

/** In one order of cells, for comparison. */
const sorted = ({ cells, ...rest }: Counts) => ({ ...rest, cells: [...cells].sort((a, b) => (cellId(a.keys) < cellId(b.keys) ? -1 : 1)) });
const cell = (keys: Cell['keys'], n: number, w: number, first: number | null): Cell => ({ keys, n, w, ww: w * w, first });

describe('two frequency tables together', () => {
  test('cells with equal keys are summed, others stand side by side', () => {
    const a: Counts = { kind: 'counts', cells: [cell(['9'], 2, 3, 7), cell([null], 1, 1, 4)], overflow: 1 };
    const b: Counts = { kind: 'counts', cells: [cell(['9'], 5, 0.5, 3), cell(['9.0'], 1, 2, null)], overflow: 2 };
    expect(sorted(addCounts(a, b))).toEqual(
      sorted({
        kind: 'counts',
        cells: [{ keys: ['9'], n: 7, w: 3.5, ww: 9.25, first: 3 }, cell([null], 1, 1, 4), cell(['9.0'], 1, 2, null)],
        overflow: 3,
      }),
    );
  });

  test('add up in any order', () => {
    fc.assert(
      fc.property(anyCounts(), anyCounts(), (a, b) => {
        expect(sorted(addCounts(a, b))).toEqual(sorted(addCounts(b, a)));
      }),
    );
    fc.assert(
      fc.property(anyCounts(), anyCounts(), anyCounts(), (a, b, c) => {
        expect(sorted(addCounts(addCounts(a, b), c))).toEqual(sorted(addCounts(a, addCounts(b, c))));
      }),
    );
  });

  test('many at once as one after the other', () => {
    fc.assert(
      fc.property(fc.array(anyCounts(), { maxLength: 5 }), (samples) => {
        expect(addCounts(...samples)).toEqual(samples.reduce((sum, one) => addCounts(sum, one), noCounts()));
      }),
    );
  });

  test('nothing added changes nothing', () => {
    fc.assert(
      fc.property(anyCounts(), (a) => {
        expect(sorted(addCounts(a, noCounts()))).toEqual(sorted(a));
        expect(sorted(addCounts(noCounts(), a))).toEqual(sorted(a));
      }),
    );
  });

  test('lose nobody, keep cells apart, and leave the tables as they were', () => {
    const responses = ({ cells, overflow }: Counts): number => cells.reduce((sum, { n }) => sum + n, overflow);
    fc.assert(
      fc.property(anyCounts(), anyCounts(), (a, b) => {
        const before = structuredClone([a, b]);
        const together = addCounts(a, b);
        expect(responses(together)).toBe(responses(a) + responses(b));
        expect(new Set(together.cells.map(({ keys }) => cellId(keys))).size).toBe(together.cells.length);
        expect([a, b]).toEqual(before);
      }),
    );
  });
});

test('keys are told apart, whatever they spell', () => {
  const keys = [[null], ['null'], [''], ['a', 'b'], ['a,b'], ['a","b'], ['a', null], ['a', 'null'], [], ['[]']];
  expect(new Set(keys.map(cellId)).size).toBe(keys.length);
});

test('the earliest of two rows, where one may be unknown', () => {
  expect([earliest(3, 2), earliest(2, 3), earliest(null, 3), earliest(3, null), earliest(null, null)]).toEqual([2, 2, 3, 3, null]);
});
