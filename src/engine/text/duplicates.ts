import type { Population } from '../../statistics/request.js';
import type { Cells } from './cells.js';

/** So many respondents are remembered where duplicates are only counted, to keep memory bounded. */
const MOST_REMEMBERED = 100_000;

/** Tells whether a response repeats a respondent. `keep` says what becomes of it. */
export interface Duplicates {
  keep: 'all' | 'first' | 'last' | 'best';
  /** Shown every response first when `keep` is last or best. */
  look(cells: Cells, row: number, filled: number): void;
  /** Whether a response is not the one that is kept of its respondent; for `all`, whether there was an earlier one. */
  repeats(cells: Cells, row: number): boolean;
}

/** Responses without an id repeat nobody. Memory grows with the number of respondents, unless all are kept. */
export function duplicatesOf({ column, keep }: NonNullable<Population['duplicates']>, index: (column: string) => number): Duplicates {
  const at = index(column);
  const kept = new Map<string, { row: number; filled: number }>();
  return {
    keep,
    look(cells, row, filled) {
      const id = cells.stored(at);
      if (id === null) return;
      const best = kept.get(id);
      if (best === undefined || keep === 'last' || filled > best.filled) kept.set(id, { row, filled });
    },
    repeats(cells, row) {
      const id = cells.stored(at);
      if (id === null) return false;
      const known = kept.get(id);
      if (known !== undefined) return known.row !== row;
      if (keep === 'first' || kept.size < MOST_REMEMBERED) kept.set(id, { row, filled: 0 });
      return false;
    },
  };
}
