/** The labels of a scale in words, ordered by meaning. */
export interface LabelSet {
  /** Family and number of points, as `satisfaction-5`; sets that word it differently share it. */
  id: string;
  /** Sets of one family order the same words more or less finely. */
  family: string;
  /** Per point, from low to high: the wordings that stand for it, as `plainLabel` has them. One questionnaire uses one of them. */
  points: string[][];
}

/** A set from one line per point, alternatives separated by `|`. */
export function labelSet(family: string, points: string[]): LabelSet {
  return { id: `${family}-${points.length}`, family, points: points.map((line) => [...new Set(alternatives(line))]) };
}

/** The alternatives of a line: `a | b`. */
function alternatives(line: string): string[] {
  return line
    .split('|')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Every alternative of the one line followed by every alternative of the other. */
export function combine(first: string, second: string, between: ' ' | ''): string {
  return alternatives(first)
    .flatMap((one) => alternatives(second).map((other) => `${one}${between}${other}`))
    .join(' | ');
}
