import { columnsReadAs, roleName } from './account.js';
import { wrap } from './columns.js';
import { type GridCell, grid } from './grid.js';
import { firstRows, indent, innerWidth, labelWidth, type Page } from './page.js';
import { plain } from './plain.js';

/** Without a definition: what columns were taken for and why, and how many other columns there are. */
export function inferredLines(page: Page): string[] {
  const { read, others } = columnsReadAs(page.report, page.words);
  if (read.length === 0 && others === '') return [];
  const { shown, more } = firstRows(read, page);
  const rows = shown.map((one): GridCell[] => [
    { text: plain(one.column) },
    { text: roleName(one.role, page.report.metrics, page.words) },
    { text: plain(one.why), paint: page.ink.faint },
  ]);
  const columns = [
    { head: '', align: 'left' as const, shrink: labelWidth(page) },
    { head: '', align: 'left' as const, shrink: 6 },
    { head: '', align: 'left' as const, shrink: 8 },
  ];
  return [
    page.ink.strong(page.words.readAs),
    ...indent([...grid(columns, rows, innerWidth(page), page.ink.faint), ...more]),
    ...indent(others === '' ? [] : wrap(others, innerWidth(page)).map(page.ink.faint)),
  ];
}
