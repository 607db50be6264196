import type { Population } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { eachText, type TextList, type Texts } from './text-list.js';
import { textNumbers, UNKNOWN } from './text-numbers.js';

/** So many respondents are remembered where duplicates are only counted, to keep memory bounded. */
export const MOST_REMEMBERED = 100_000;

/** Tells whether a response repeats a respondent. `keep` says what becomes of it. */
export interface Duplicates {
  keep: 'all' | 'first' | 'last' | 'best';
  /** Shown every response first when `keep` is last or best. */
  look(cells: Cells, row: number): void;
  /** Whether a response is not the one that is kept of its respondent; for `all`, whether there was an earlier one. */
  repeats(cells: Cells, row: number): boolean;
}

/** Respondents of parts of a source. */
export interface Respondents {
  /** Those that were met before. */
  before: Texts;
  /** Those that are met and remembered, in order. */
  further: TextList;
}

/**
 * Responses without an id repeat nobody. Memory grows with the number of respondents, unless all are kept; then `known` tells of parts of
 * a source what was met before.
 */
export function duplicatesOf(
  { column, keep }: NonNullable<Population['duplicates']>,
  index: (column: string) => number,
  known?: Respondents,
): Duplicates {
  const at = index(column);
  const respondents = textNumbers(keep === 'all' ? MOST_REMEMBERED : Number.POSITIVE_INFINITY);
  /** Of each respondent the response that is kept, where that is not the first. */
  const kept: { row: number; filled: number }[] = [];
  const respondentOf = (cells: Cells): number => {
    const { bytes, start, end } = cells.utf8(at);
    return start === end ? UNKNOWN : respondents.of(bytes, start, end);
  };
  const remember = (cells: Cells): void => {
    const { bytes, start, end } = cells.utf8(at);
    known?.further.add(bytes, start, end);
  };
  if (known) eachText(known.before, respondents.of);
  return {
    keep,
    look(cells, row) {
      const respondent = respondentOf(cells);
      if (respondent === UNKNOWN) return;
      const response = { row, filled: keep === 'best' ? cells.filled() : 0 };
      const best = kept[respondent];
      if (best === undefined || keep === 'last' || response.filled > best.filled) kept[respondent] = response;
    },
    repeats(cells, row) {
      const before = respondents.size;
      const respondent = respondentOf(cells);
      if (respondent === UNKNOWN) return false;
      if (respondents.size > before) remember(cells);
      const one = kept[respondent];
      return one === undefined ? respondents.size === before : one.row !== row;
    },
  };
}
