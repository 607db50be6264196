/** Comma-separated records, quoted only where needed, without a line end after the last. */
export function delimited(records: readonly (readonly string[])[], lineEnd = '\n'): string {
  return records.map((record) => record.map(quoted).join(',')).join(lineEnd);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
