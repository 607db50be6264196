import { earliest } from './counts.js';

/** Cells of one column that could not be read, with the first of them; null where rows have no numbers. */
interface Unreadable {
  column: string;
  count: number;
  example: string;
  firstRow: number | null;
}

/** Those of two disjoint sets of rows, with the earlier example. */
export function addUnreadable(a: Unreadable, b: Unreadable): Unreadable {
  const firstRow = earliest(a.firstRow, b.firstRow);
  const { example } = a.firstRow === firstRow ? a : b;
  return { column: a.column, count: a.count + b.count, example, firstRow };
}
