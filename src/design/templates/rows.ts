import type { QuestionInput } from './template.js';

/** Rows of a matrix from `[id, English, Chinese]`; the column of a row is called by question and row, as `visit_booking`. */
export const rowsOf = (question: string, rows: readonly (readonly [id: string, en: string, zh: string])[]) =>
  rows.map(([id, en, zh]) => ({ id, text: { en, zh }, column: `${question}_${id}` }));

/** How satisfied customers are with several things that not all of them have met. */
export const satisfactionWith = (
  id: string,
  text: { en: string; zh: string },
  rows: readonly (readonly [id: string, en: string, zh: string])[],
): QuestionInput => ({ id, type: 'matrix', text, scale: 'satisfaction', experience: true, rows: rowsOf(id, rows) });
