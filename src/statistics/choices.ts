import { type ChoiceBook, chosen } from '../survey/choice-book.js';
import type { Counts } from './counts.js';

/** How often each option was chosen. */
export interface Choices {
  options: { value: string; label: string; n: number; w: number; ww: number }[];
  /** Responses that chose anything. */
  answered: { n: number; w: number; ww: number };
  missing: number;
  notApplicable: number;
  invalid: number;
  /** All included responses. */
  respondents: number;
  weighted: boolean;
}

/** The choices in one column, each distinct stored text read by the book. */
export function choicesOfColumn(counts: Counts, book: ChoiceBook, weighted: boolean): Choices {
  const options = new Map(book.options.map((option) => [option.value, { ...option, n: 0, w: 0, ww: 0 }]));
  const answered = { n: 0, w: 0, ww: 0 };
  const lost = { missing: 0, 'not-applicable': 0, invalid: 0 };
  let respondents = counts.overflow;
  for (const { keys, n, w, ww } of counts.cells) {
    respondents += n;
    const reading = book.read(keys[0] ?? null);
    if (reading.kind !== 'valid') {
      lost[reading.kind] += n;
      continue;
    }
    addTo(answered, n, w, ww);
    for (const value of reading.options) {
      const option = options.get(value);
      if (option !== undefined) addTo(option, n, w, ww);
    }
  }
  const { missing, 'not-applicable': notApplicable, invalid } = lost;
  return { options: [...options.values()], answered, missing, notApplicable, invalid: invalid + counts.overflow, respondents, weighted };
}

/** The choices in one column per option; `filled` counts in how many of them a response holds something (null: in none). */
export function choicesOfColumns(
  columns: { value: string; label: string; counts: Counts }[],
  filled: Counts,
  missing: readonly string[],
  weighted: boolean,
): Choices {
  const options = columns.map(({ value, label, counts }) => {
    const option = { value, label, n: 0, w: 0, ww: 0 };
    for (const { keys, n, w, ww } of counts.cells) if (chosen(keys[0] ?? null, missing) === true) addTo(option, n, w, ww);
    return option;
  });
  const answered = { n: 0, w: 0, ww: 0 };
  let none = 0;
  for (const { keys, n, w, ww } of filled.cells) {
    if (keys[0] === null || keys[0] === undefined) none += n;
    else addTo(answered, n, w, ww);
  }
  return { options, answered, missing: none, notApplicable: 0, invalid: 0, respondents: none + answered.n, weighted };
}

function addTo(sum: { n: number; w: number; ww: number }, n: number, w: number, ww: number): void {
  sum.n += n;
  sum.w += w;
  sum.ww += ww;
}
