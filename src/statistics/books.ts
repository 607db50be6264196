import { type Diagnostic, error } from '../diagnostic.js';
import { type ChoiceBook, choiceBook } from '../survey/choice-book.js';
import { type Answer, type Codebook, resolveCodebook } from '../survey/codebook.js';
import type { ChoiceItem, Item, ScaleItem, Survey } from '../survey/survey.js';
import { say } from '../survey/text.js';
import type { Counts } from './counts.js';

/** The meaning of the stored answers to each item, or why they have none. */
export interface Books {
  scales: Map<string, Codebook>;
  choices: Map<string, ChoiceBook>;
  unresolved: Map<string, Diagnostic>;
  notes: Diagnostic[];
}

/** Settles the meaning of all answers, once per distinct stored text; `countsOf` gives the table of a column over all responses. */
export function resolveBooks(survey: Survey, countsOf: (column: string) => Counts): Books {
  const books: Books = { scales: new Map(), choices: new Map(), unresolved: new Map(), notes: [] };
  for (const item of survey.items) {
    const column = columnOf(item);
    const counts = column === null ? null : countsOf(column);
    if (counts !== null && counts.overflow > 0) {
      const message = `"${item.id}" has more than ${counts.cells.length} different answers, which is no ${item.kind}`;
      books.unresolved.set(
        item.id,
        error('too-many-answers', message, { where: { subject: item.id }, hint: 'a free text or an id? give it type: text' }),
      );
    } else if (item.kind === 'choice') {
      books.choices.set(item.id, choiceBook(item, counts === null ? [] : answersOf(counts), survey.language));
    } else {
      resolveScale(item, survey, countsOf, books);
    }
  }
  return books;
}

function resolveScale(item: ScaleItem, survey: Survey, countsOf: (column: string) => Counts, books: Books): void {
  const siblings = survey.items.filter((other): other is ScaleItem => other !== item && other.kind === 'scale' && sharesScale(item, other));
  const resolved = resolveCodebook(item.scale, answersOf(countsOf(item.column)), {
    question: item.id,
    text: say(item.text, survey.language),
    siblings: siblings.map((other) => answersOf(countsOf(other.column))),
    language: survey.language,
  });
  if ('unresolved' in resolved) books.unresolved.set(item.id, resolved.unresolved);
  else {
    books.scales.set(item.id, resolved.codebook);
    books.notes.push(...resolved.codebook.notes);
  }
}

/** Rows of one matrix, and questions that name the same scale. */
function sharesScale(a: ScaleItem, b: ScaleItem): boolean {
  const matrix = (item: ScaleItem): string | null => (item.id.includes('.') ? (item.id.split('.')[0] ?? null) : null);
  return (matrix(a) !== null && matrix(a) === matrix(b)) || (a.scale.id !== null && a.scale.id === b.scale.id);
}

/** The one column whose text must be understood; null for one column per option. */
const columnOf = (item: Item): string | null => {
  if (item.kind === 'scale') return item.column;
  return item.answers.kind === 'column' ? item.answers.column : null;
};

/** The distinct answers of a table of one column. */
export const answersOf = (counts: Counts): Answer[] =>
  counts.cells.flatMap(({ keys, n, first }) => (keys[0] == null ? [] : [{ text: keys[0], n, first }]));

/** The columns of a choice item. */
export const columnsOfChoice = (item: ChoiceItem): string[] =>
  item.answers.kind === 'column' ? [item.answers.column] : item.answers.columns.map(({ column }) => column);
