/** Collects the rows that do not fit the header, as CSV with row number and reason before them. */
export function rejectsFile(): { add(record: readonly string[], row: number, reason: string): void; content(): string } {
  const lines = ['row,reason,cells'];
  return {
    add: (record, row, reason) => void lines.push([String(row), reason, ...record].map(quoted).join(',')),
    content: () => `${lines.join('\n')}\n`,
  };
}

/** A cell of CSV; one that a spreadsheet would run as a formula gets an apostrophe before it. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
