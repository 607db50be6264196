import { type Diagnostic, error } from '../diagnostic.js';
import { type ChoiceBook, choiceBook } from '../survey/choice-book.js';
import { type Answer, type Codebook, resolveCodebook } from '../survey/codebook.js';
import { kanoBook } from '../survey/kano-answers.js';
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
  const pools = poolAnswers(survey, countsOf);
  for (const item of survey.items) {
    const column = columnOf(item);
    const counts = column === null ? null : countsOf(column);
    if (counts !== null && counts.overflow > 0) {
      const message = `"${item.id}" has more than ${counts.cells.length} different answers, which is no ${item.kind}`;
      const hint = 'a free text or an id? give it type: text';
      books.unresolved.set(item.id, error('too-many-answers', message, { where: { subject: item.id }, hint }));
    } else if (item.kind === 'choice') {
      books.choices.set(item.id, choiceBook(item, counts === null ? [] : answersOf(counts), survey.language));
    } else {
      const pool = pools.get(poolOf(item) ?? '');
      resolveScale(item, counts === null ? [] : answersOf(counts), pool, survey.language, books);
    }
  }
  return books;
}

function resolveScale(
  item: ScaleItem,
  answers: Answer[],
  pool: ReadonlyMap<string, number> | undefined,
  language: string,
  books: Books,
): void {
  const { form } = item.scale;
  const resolved =
    form === undefined
      ? resolveCodebook(item.scale, answers, {
          question: item.id,
          text: say(item.text, language),
          siblings: [others(pool, answers)],
          language,
        })
      : kanoBook(item.scale, answers, form === 'kano-three', item.id, language);
  if ('unresolved' in resolved) books.unresolved.set(item.id, resolved.unresolved);
  else {
    books.scales.set(item.id, resolved.codebook);
    books.notes.push(...resolved.codebook.notes);
  }
}

/** What items on one scale share: the rows of a matrix, and questions that name the same scale. Null for an item of its own. */
const poolOf = ({ battery, scale }: ScaleItem): string | null =>
  battery !== null ? `matrix ${battery.id}` : scale.id !== null ? `scale ${scale.id}` : null;

/** The distinct answers of all items of a pool, and how often each was given. */
function poolAnswers(survey: Survey, countsOf: (column: string) => Counts): Map<string, Map<string, number>> {
  const pools = new Map<string, Map<string, number>>();
  for (const item of survey.items) {
    const name = item.kind === 'scale' ? poolOf(item) : null;
    if (name === null || item.kind !== 'scale') continue;
    const pool = pools.get(name) ?? new Map<string, number>();
    for (const { text, n } of answersOf(countsOf(item.column))) pool.set(text, (pool.get(text) ?? 0) + n);
    pools.set(name, pool);
  }
  return pools;
}

/** A pool without an item's own answers. */
function others(pool: ReadonlyMap<string, number> = new Map(), own: readonly Answer[]): Answer[] {
  const counted = new Map(own.map(({ text, n }) => [text, n]));
  return [...pool].flatMap(([text, total]) => {
    const n = total - (counted.get(text) ?? 0);
    return n > 0 ? [{ text, n, first: null }] : [];
  });
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
