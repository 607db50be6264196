import { expect, test } from 'vitest';
import { pageOf } from '../../src/render/page.js';
import type { TableSection } from '../../src/render/renderer.js';
import { tableLines } from '../../src/render/table-lines.js';
import { sampleReport } from '../support/sample-report.js';

const page = (full: boolean) => pageOf(sampleReport('en'), { width: 60, color: false, full });
const columns = Array.from({ length: 6 }, (_, i) => [
  { key: `share${i}`, label: `Column number ${i}`, unit: 'percent' as const },
  { key: `mark${i}`, label: '', unit: 'text' as const },
]).flat();
const wide: TableSection = {
  id: 'wide',
  kind: 'table',
  title: 'Wide',
  columns: [{ key: 'row', label: '', unit: 'text' }, ...columns],
  rows: [{ row: 'Yes', ...Object.fromEntries(columns.map(({ key, unit }) => [key, unit === 'percent' ? 10 : 'A B C'])) }],
};

test('columns that do not fit are counted, and drawn below when everything is asked for; one without a head stays with the one before', () => {
  expect(tableLines(wide, page(false))).toEqual([
    'Wide',
    '        Column            Column             Column',
    '      number 0          number 1           number 2',
    'Yes      10.0%  A B C      10.0%  A B C       10.0%  A B C',
    '… 3 more columns, all of them with --full',
  ]);
  const full = tableLines(wide, page(true));
  expect(full.filter((line) => line.startsWith('Yes')).length).toBe(2);
  expect(full.join('').match(/A B C/g)?.length).toBe(6);
  expect(full.join('\n')).not.toContain('more');
});

test('a bar stands behind a column of per cent that is the only one, and the last', () => {
  const { columns: all, ...table } = wide;
  expect(tableLines({ ...table, columns: all.slice(0, 2) }, page(false)).at(-1)).toContain('█');
  expect(tableLines({ ...table, columns: all.slice(0, 3) }, page(false)).at(-1)).not.toContain('█');
});

test('a head wider than its column takes two lines, and amounts in a column are written alike', () => {
  const amounts = (least: number, most: number): string[] =>
    tableLines(
      {
        ...wide,
        columns: [
          { key: 'row', label: 'Segment', unit: 'text' },
          ...Array.from({ length: 6 }, (_, i) => ({ key: `m${i}`, label: 'median amount', unit: 'money' as const })),
        ],
        rows: [least, most].map((m) => ({ row: 'A segment with a name', m0: m, m1: m, m2: m, m3: m, m4: m, m5: m })),
      },
      page(false),
    );
  expect(amounts(1, 2000)).toEqual([
    'Wide',
    '                      median    median    median    median',
    'Segment               amount    amount    amount    amount',
    'A segment with a…       1.00      1.00      1.00      1.00',
    'A segment with a…   2,000.00  2,000.00  2,000.00  2,000.00',
    '… 2 more columns, all of them with --full',
  ]);
  expect(amounts(1, 200_000).at(-3)).toContain('  1  ');
});
