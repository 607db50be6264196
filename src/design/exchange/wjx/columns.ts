import { columnKeys } from '../names.js';

/** The columns of one question in what 问卷星 exports: its own, or one per row. */
export interface WjxColumns {
  column: string;
  rows: string[];
}

/**
 * How exports call the columns of all questions with answers, in their order: by the question, with its number before it where two have the
 * same text; the first row of a matrix by number, question and row, the others by the row alone.
 */
export function wjxColumns(questions: readonly { title: string; rows: readonly string[] | null }[]): WjxColumns[] {
  const keyOf = columnKeys();
  const uses = new Map<string, number>();
  for (const { title } of questions) uses.set(title, (uses.get(title) ?? 0) + 1);
  return questions.map(({ title, rows }, at) => {
    const numbered = `${at + 1}、${title}`;
    return {
      column: uses.get(title) === 1 ? title : numbered,
      rows: (rows ?? []).map((row, place) => keyOf(place === 0 ? `${numbered}—${row}` : row)),
    };
  });
}
