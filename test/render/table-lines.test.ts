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
    '     Column n…         Column n…         Column nu…',
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
