import { chosen } from '../survey/choice-book.js';
import type { Item } from '../survey/survey.js';
import { type Books, columnsOfChoice } from './books.js';
import type { Cell, Counts } from './counts.js';

/** What became of the answers in one column: every response is valid, missing, not applicable or invalid. */
export interface LedgerLine {
  column: string;
  question: string;
  valid: number;
  missing: number;
  notApplicable: number;
  invalid: number;
  /** Invalid answers, most frequent first, with the row of the first. */
  examples: { value: string; count: number; firstRow: number | null }[];
}

const MOST_EXAMPLES = 5;
const KINDS = { valid: 'valid', missing: 'missing', 'not-applicable': 'notApplicable', invalid: 'invalid' } as const;

/** The ledger of an item's columns. Where the scale could not be resolved every answer is invalid. */
export function ledgerOf(item: Item, books: Books, countsOf: (column: string) => Counts): LedgerLine[] {
  if (item.kind === 'choice' && item.answers.kind === 'columns') {
    return columnsOfChoice(item).map((column) =>
      lineOf(column, item.id, countsOf(column), (text) => (chosen(text, item.missing) === null ? 'missing' : 'valid')),
    );
  }
  const column = item.kind === 'scale' ? item.column : (columnsOfChoice(item)[0] ?? '');
  const book = item.kind === 'scale' ? books.scales.get(item.id) : books.choices.get(item.id);
  return [lineOf(column, item.id, countsOf(column), (text) => book?.read(text).kind ?? (text === null ? 'missing' : 'invalid'))];
}

function lineOf(column: string, question: string, counts: Counts, kindOf: (text: string | null) => keyof typeof KINDS): LedgerLine {
  const line: LedgerLine = { column, question, valid: 0, missing: 0, notApplicable: 0, invalid: counts.overflow, examples: [] };
  const invalid: Cell[] = [];
  for (const cell of counts.cells) {
    const kind = kindOf(cell.keys[0] ?? null);
    line[KINDS[kind]] += cell.n;
    if (kind === 'invalid') invalid.push(cell);
  }
  line.examples = invalid
    .sort((a, b) => b.n - a.n || ((a.keys[0] ?? '') < (b.keys[0] ?? '') ? -1 : 1))
    .slice(0, MOST_EXAMPLES)
    .map(({ keys, n, first }) => ({ value: keys[0] ?? '', count: n, firstRow: first }));
  return line;
}
