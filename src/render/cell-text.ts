import { count, duration, figureText, money, none, percent, probability, significant } from './numbers.js';
import { plain } from './plain.js';
import type { TableSection } from './renderer.js';
import type { Words } from './words.js';

type Row = TableSection['rows'][number];

/** A cell of a table section as its column's unit is written. */
export function cellText(cell: Row[string], unit: TableSection['columns'][number]['unit'], words: Words): string {
  if (cell === null) return none;
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string') return plain(cell);
  if (unit === 'count') return count(cell);
  if (unit === 'percent') return percent(cell);
  if (unit === 'mean' || unit === 'share') return figureText(cell, unit);
  if (unit === 'p') return probability(cell);
  if (unit === 'money') return money(cell);
  if (unit === 'minutes') return duration(cell);
  return significant(cell);
}
