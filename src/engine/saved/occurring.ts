import { columnCounted } from '../../statistics/asked.js';
import type { PackedTable } from './statistics-file.js';

/** Tells whether a text is among the answers in a column, by the tables of single columns. A column without a whole table may hold anything. */
export function occurring(tables: readonly Pick<PackedTable, 'asked' | 'total'>[]): (column: string, text: string) => boolean {
  const known = new Map<string, Set<string> | null>();
  for (const { asked, total } of tables) {
    const column = columnCounted(asked);
    if (column === null || total.kind !== 'counts') continue;
    const before = known.get(column);
    const whole = before !== null && total.overflow === 0;
    known.set(column, whole ? new Set([...(before ?? []), ...total.cells.flatMap(([[text]]) => text ?? [])]) : null);
  }
  return (column, text) => known.get(column)?.has(text) ?? true;
}
