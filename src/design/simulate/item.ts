import type { Effects } from './effects.js';
import type { Person } from './person.js';

/** A figure of a report whose true value is known. */
export interface PlantedFigure {
  /** As targets call it: `recommend.nps`. */
  id: string;
  /** Of all respondents, in the first wave. */
  value: number;
  /** By how much it departs in groups and waves; null for what is the same everywhere. */
  effects: Effects | null;
}

/** One thing to answer: a question, a row of a matrix, a part of a pair. Answers are values, as conditions compare them. */
export interface Item {
  /** As conditions and settings call it, as `network.coverage`. */
  id: string;
  kind: 'scale' | 'choice' | 'words' | 'other';
  /** All single answers, a scale from its low end; none where answers are free. */
  values: readonly string[];
  /** Share, 0 to 1, of those asked who leave it unanswered. */
  missing: number;
  /** What stands for "does not apply", and the share, 0 to 1, of those who answer so. */
  notApplicable: { value: string; share: number } | null;
  /** One draw for one person; a person is asked once. */
  answer(person: Person): string[];
  columns: readonly string[];
  /** What is written into the columns for an answer. */
  cells(answer: readonly string[]): string[];
  planted: readonly PlantedFigure[];
  /** What is true of a person and stands in no answer: the category of a Kano question. Null where there is no such thing. */
  truth: ((person: Person) => string) | null;
}
