import type { Answer } from '../survey/codebook.js';

/** The distinct answers of each column, as far as they are few, from which an undeclared survey is inferred. */
export interface Profile {
  /** Responses that are not left out. */
  included: number;
  answers(column: string): ColumnProfile;
  /** How many responses hold something in how many columns of a group: of three columns `{1: 40, 2: 3}`. */
  filled(group: string): ReadonlyMap<number, number>;
}

export interface ColumnProfile {
  answers: Answer[];
  /** Responses whose answer came after there were too many distinct ones. */
  overflow: number;
}

/** Distinct answers of a column that are looked at; more make it a text or a number. */
export const MOST_ANSWERS = 200;
