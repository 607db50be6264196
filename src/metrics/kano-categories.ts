import type { Text } from '../survey/text.js';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export const CATEGORIES = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_NAMES: Readonly<Record<Category, Text>> = {
  A: { en: 'Attractive', zh: '魅力属性' },
  O: { en: 'One-dimensional', zh: '期望属性' },
  M: { en: 'Must-be', zh: '必备属性' },
  I: { en: 'Indifferent', zh: '无差异属性' },
  R: { en: 'Reverse', zh: '反向属性' },
  Q: { en: 'Questionable', zh: '可疑结果' },
};

/** Evaluation tables by name; `three-point` has the rows and columns 1, 3 and 5 of Berger's. */
export const KANO_TABLES = ['berger', 'pouliot', 'three-point'] as const;
export type KanoTable = (typeof KANO_TABLES)[number];

/** Functional answer by dysfunctional answer, each 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike. */
const BERGER = ['QAAAO', 'RIIIM', 'RIIIM', 'RIIIM', 'RRRRQ'];
const POULIOT = ['QAAAO', 'RQIIM', 'RIIIM', 'RIIQM', 'RRRRQ'];

/**
 * The category of a pair of answers, each a point 1 to 5.
 * Source: Berger et al. (1993), Kano's methods for understanding customer-defined quality, CQM Journal 2(4); Pouliot (1993), ibid.
 */
export function categoryOf(functional: number, dysfunctional: number, table: KanoTable): Category {
  const found = (table === 'pouliot' ? POULIOT : BERGER)[functional - 1]?.[dysfunctional - 1];
  if (found === undefined) throw new RangeError(`${functional}, ${dysfunctional} is no pair of points 1 to 5`);
  return found as Category;
}

/** The points of a form. */
export const pointsOf = (table: KanoTable): number[] => (table === 'three-point' ? [1, 3, 5] : [1, 2, 3, 4, 5]);

/** All pairs of points of a form. */
export const pairsOf = (table: KanoTable): [number, number][] =>
  pointsOf(table).flatMap((functional) => pointsOf(table).map((dysfunctional): [number, number] => [functional, dysfunctional]));

/** The pairs of points that contradict themselves by a table. */
export const questionablePairs = (table: KanoTable): [number, number][] =>
  pairsOf(table).filter(([functional, dysfunctional]) => categoryOf(functional, dysfunctional, table) === 'Q');
