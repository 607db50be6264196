import type { Population } from '../../statistics/request.js';
import type { Cells } from './cells.js';
import { type TextNumbers, textNumbers, UNKNOWN } from './text-numbers.js';

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

/** Respondents by their ids. */
export type Respondents = Pick<TextNumbers, 'size' | 'of' | 'texts'>;

/** Nobody yet; where all responses are kept, of the first many who are met. */
export const noRespondents = (keep: Duplicates['keep']): Respondents =>
  textNumbers(keep === 'all' ? MOST_REMEMBERED : Number.POSITIVE_INFINITY);

/**
 * Responses without an id repeat nobody, others those of `respondents` that were met before. Memory grows with the number of respondents,
 * unless all are kept.
 */
export function duplicatesOf(
  { column, keep }: NonNullable<Population['duplicates']>,
  index: (column: string) => number,
  respondents: Respondents,
): Duplicates {
  const at = index(column);
  /** Of each respondent the response that is kept, where that is not the first. */
  const kept: { row: number; filled: number }[] = [];
  const respondentOf = (cells: Cells): number => {
    const { bytes, start, end } = cells.utf8(at);
    return start === end ? UNKNOWN : respondents.of(bytes, start, end);
  };
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
      const one = kept[respondent];
      return one === undefined ? respondents.size === before : one.row !== row;
    },
  };
}
