import { amounts, count, duration, figureText, none, percent, probability, significant } from './numbers.js';
import { plain } from './plain.js';
import type { TableSection } from './renderer.js';
import type { Words } from './words.js';

type Cell = TableSection['rows'][number][string];
type CellUnit = TableSection['columns'][number]['unit'];

/** The cells of one column as its unit is written, amounts of money all alike. */
export function cellTexts(cells: Cell[], unit: CellUnit, words: Words): string[] {
  const money = unit === 'money' ? amounts(cells.filter((cell) => typeof cell === 'number')) : significant;
  return cells.map((cell) => cellText(cell, unit, money, words));
}

function cellText(cell: Cell, unit: CellUnit, money: (value: number) => string, words: Words): string {
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
