import { kanoPoint } from '../../survey/kano-point.js';
import type { Point } from '../asked.js';

/** Attractive, one-dimensional, must-be, indifferent, reverse, questionable. */
export const KANO_CATEGORIES = ['A', 'O', 'M', 'I', 'R', 'Q'] as const;
export type KanoCategory = (typeof KANO_CATEGORIES)[number];

/** Shares of the categories unless settled; one in fifty contradicts itself, as under good wording (Nilsson-Witell and Fundin 2005). */
export const USUAL_MIX = [0.25, 0.2, 0.2, 0.28, 0.05, 0.02];

const [LIKE, MUST, NEUTRAL, LIVE, DISLIKE] = [1, 2, 3, 4, 5];
/** How often an answer is given compared with others of its category, by what it means. */
const WEIGHTS = new Map([
  [MUST, 1],
  [NEUTRAL, 3],
  [LIVE, 2],
]);

/** Two answers to a Kano pair, as places on the form, with their share. */
export interface KanoPair {
  category: KanoCategory;
  functional: number;
  dysfunctional: number;
  share: number;
}

/**
 * What each point of a form means: 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike. By the words of its labels, and from first to last
 * where they do not tell.
 */
export function meaningsOf(points: readonly Point[]): number[] {
  const usual = points.length === 3 ? [LIKE, NEUTRAL, DISLIKE] : [LIKE, MUST, NEUTRAL, LIVE, DISLIKE];
  const told = points.map(({ label }) => {
    const words = typeof label === 'string' ? [label] : Object.values(label ?? {});
    return words.map(kanoPoint).find((point) => point !== null) ?? null;
  });
  const meanings = new Set(told.filter((point) => point !== null));
  return (meanings.size === points.length ? told : usual) as number[];
}

/** All pairs of answers, each with the share that it has when the categories have theirs. Both forms have the same meanings or others. */
export function kanoPairs(
  functional: readonly number[],
  dysfunctional: readonly number[],
  pouliot: boolean,
  mix: readonly number[],
): KanoPair[] {
  const pairs = functional.flatMap((f, i) =>
    dysfunctional.map((d, j) => ({
      category: categoryOf(f, d, pouliot),
      functional: i,
      dysfunctional: j,
      weight: (WEIGHTS.get(f) ?? 1) * (WEIGHTS.get(d) ?? 1),
    })),
  );
  return pairs.map(({ weight, ...pair }) => {
    const whole = pairs.filter(({ category }) => category === pair.category).reduce((sum, one) => sum + one.weight, 0);
    return { ...pair, share: ((mix[KANO_CATEGORIES.indexOf(pair.category)] ?? 0) * weight) / whole };
  });
}

/** The evaluation table of Berger et al. (1993), CQM Journal 2(4); Pouliot's takes "must be" twice and "live with" twice as contradictions. */
export function categoryOf(functional: number, dysfunctional: number, pouliot: boolean): KanoCategory {
  if (functional === dysfunctional && (functional === LIKE || functional === DISLIKE)) return 'Q';
  if (pouliot && functional === dysfunctional && functional !== NEUTRAL) return 'Q';
  if (functional === LIKE) return dysfunctional === DISLIKE ? 'O' : 'A';
  if (functional === DISLIKE || dysfunctional === LIKE) return 'R';
  return dysfunctional === DISLIKE ? 'M' : 'I';
}
