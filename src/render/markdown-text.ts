import { plain } from './plain.js';

/** Text as text: on one line, without what Markdown or HTML would take for markup. */
export const safe = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

export type Align = 'left' | 'right';

/** A pipe table; heads and cells are escaped here. Empty without rows. */
export function pipeTable(columns: { head: string; align: Align }[], rows: string[][]): string {
  if (rows.length === 0) return '';
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;
  const rules = columns.map((column) => (column.align === 'right' ? '---:' : '---'));
  return [line(columns.map((column) => safe(column.head))), line(rules), ...rows.map((row) => line(row.map(safe)))].join('\n');
}
