import { csvCell } from './csv-cell.js';

/** Collects the rows that do not fit the header, as CSV with row number and reason before them. */
export function rejectsFile(): { add(record: readonly string[], row: number, reason: string): void; content(): string } {
  const lines = ['row,reason,cells'];
  return {
    add: (record, row, reason) => void lines.push([String(row), reason, ...record].map(csvCell).join(',')),
    content: () => `${lines.join('\n')}\n`,
  };
}
