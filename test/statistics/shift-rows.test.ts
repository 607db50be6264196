import { expect, test } from 'vitest';
import { noCustomers } from '../../src/statistics/customers.js';
import { noDurations } from '../../src/statistics/durations.js';
import { noMoments } from '../../src/statistics/moments.js';
import type { Breakdown, Collection, Statistic } from '../../src/statistics/request.js';
import { shiftRows } from '../../src/statistics/shift-rows.js';

const counts = (first: number | null): Statistic => ({
  kind: 'counts',
  cells: [{ keys: ['a'], n: 2, w: 3, ww: 5, first }],
  overflow: 7,
});
const breakdown = (statistic: Statistic): Breakdown => ({ total: statistic, groups: new Map([['by', new Map([[null, statistic]])]]) });
const unreadable = (firstRow: number) => [{ column: 'when', count: 3, example: '?', firstRow }];
const excluded = (...firstRows: number[]) => new Map([['filtered', { count: 9, firstRows }]]);

const collection = (by: number): Collection => ({
  breakdowns: new Map([
    ['counts', breakdown(counts(4 + by))],
    ['unknown', breakdown(counts(null))],
    ['moments', breakdown({ ...noMoments(1), n: 3 })],
    ['durations', breakdown({ ...noDurations(), negative: { count: 2, firstRow: 6 + by }, unreadable: unreadable(8 + by) })],
    ['none negative', breakdown(noDurations())],
    [
      'customers',
      breakdown({ ...noCustomers(), rows: { ...noCustomers().rows, excluded: excluded(1 + by), unreadable: unreadable(2 + by) } }),
    ],
  ]),
  rows: { rows: 10, blank: 1, included: 1, excluded: excluded(2 + by, 5 + by), duplicates: 0, w: 1, ww: 1 },
  filters: new Map([['a', counts(3 + by) as Statistic & { kind: 'counts' }]]),
});

test('every row number is that of the whole source, and nothing else changes', () => {
  expect(shiftRows(collection(0), (row) => row + 1000)).toEqual(collection(1000));
  expect(shiftRows(collection(0), (row) => row)).toEqual(collection(0));
});
