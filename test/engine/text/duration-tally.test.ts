import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { durationTally } from '../../../src/engine/text/duration-tally.js';
import { type DurationsRequest, noDurations } from '../../../src/statistics/durations.js';

const COLUMNS = ['from', 'to', 'priority', 'channel'];
const request: DurationsRequest = {
  id: 'took',
  kind: 'durations',
  elapsed: {
    span: { from: { column: 'from', format: 'ymd' }, to: { column: 'to', format: 'ymd' } },
    written: null,
    zone: null,
    calendar: null,
    blank: [],
  },
  by: ['priority', 'channel'],
};
const rows = [
  ['2026-03-01 10:00', '2026-03-01 10:09', 'low', 'mail'],
  ['2026-03-01 10:00', '2026-03-01 10:02', 'low', 'mail'],
  ['2026-03-01 10:00', '2026-03-01 10:01', '', 'mail'],
  ['2026-03-01 10:00', '', 'low', 'mail'],
  ['2026-03-01 10:00', '2026-03-01 09:59', 'low', 'mail'],
  ['2026-03-01 10:00', 'x', 'low', 'mail'],
  ['y', '2026-03-01 10:00', 'low', 'mail'],
  ['2026-03-01 10:00', 'z', 'low', 'mail'],
];

test('durations by group in ascending order, and what was lost with its first row', () => {
  const tally = durationTally(request, (column) => COLUMNS.indexOf(column));
  for (const [i, row] of rows.entries()) tally.add(cellsOf(row), i < 3 ? [0, 1] : [0, 2], 1, i + 2);
  expect(tally.result(0)).toEqual({
    kind: 'durations',
    cells: [
      { keys: [null, 'mail'], minutes: Float64Array.of(1) },
      { keys: ['low', 'mail'], minutes: Float64Array.of(2, 9) },
    ],
    missing: 1,
    negative: { count: 1, firstRow: 6 },
    unreadable: [
      { column: 'to', count: 2, example: 'x', firstRow: 7 },
      { column: 'from', count: 1, example: 'y', firstRow: 8 },
    ],
  });
});

test('each set of rows has its own', () => {
  const tally = durationTally(request, (column) => COLUMNS.indexOf(column));
  for (const [i, row] of rows.entries()) tally.add(cellsOf(row), i < 3 ? [0, 1] : [0, 2], 1, i + 2);
  expect(tally.result(1)).toMatchObject({ cells: [{ keys: [null, 'mail'] }, { keys: ['low', 'mail'] }], missing: 0, unreadable: [] });
  expect(tally.result(2)).toMatchObject({
    cells: [],
    missing: 1,
    negative: { count: 1, firstRow: 6 },
    unreadable: [{ count: 2 }, { count: 1 }],
  });
  expect(tally.result(3)).toEqual(noDurations());
});

test('nothing was asked for, nothing was lost', () => {
  expect(durationTally({ ...request, by: [] }, (column) => COLUMNS.indexOf(column)).result(0)).toMatchObject({ cells: [], missing: 0 });
});
