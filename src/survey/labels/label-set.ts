/** The labels of a scale in words, ordered by meaning. */
export interface LabelSet {
  /** Family and number of points, as `satisfaction-5`; sets that word it differently share it. */
  id: string;
  /** Sets of one family order the same words more or less finely. */
  family: string;
  /** Per point, from low to high: the wordings that stand for it, as `plainLabel` has them. One questionnaire uses one of them. */
  points: string[][];
}

/** Wordings that mean the same. */
export type Wordings = readonly string[];

/** The wordings of a line: `a | b`. */
export const wordings = (line: string): Wordings => line.split(' | ');

/** A set from the wordings of each point. */
export function labelSet(family: string, points: readonly Wordings[]): LabelSet {
  return { id: `${family}-${points.length}`, family, points: points.map((words) => [...new Set(words)]) };
}

/** A set from a line per point. */
export const labelSetOf = ([family = '', ...points]: readonly string[]): LabelSet => labelSet(family, points.map(wordings));

/** Every wording of the one list followed by every wording of the other. */
export const combine = (first: Wordings, second: Wordings, between: ' ' | ''): Wordings =>
  first.flatMap((one) => second.map((other) => `${one}${between}${other}`));
