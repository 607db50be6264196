import type { Covariances } from '../statistics/covariances.js';
import type { Distribution } from '../statistics/distribution.js';
import { combine, completeBase } from './combine.js';
import type { Estimate } from './estimate.js';
import { type Part, questionsOf } from './hierarchy.js';
import type { Base } from './result.js';

/** The answers that an index is made of: together, over the responses that answered all of its items, and of each item. */
export interface IndexAnswers {
  together: Covariances;
  /** In the order of `together.items`. */
  answers: Distribution[];
}

/** An index and its parts, 0 to 100, or why there is none. */
export type Evaluation = { base: Base } & ({ why: string } | Evaluated);

export interface Evaluated {
  estimate: Estimate & { mean: number };
  scoreOf(part: Part): number;
  /** Whether the index is the sum of its parts' scores, each times its share of the whole. */
  additive: boolean;
  /** By point of the scale, how far a part belongs to it, sum 1; null when the index is not found in this way. */
  membershipOf: ((part: Part) => number[]) | null;
}

/** The weighted mean of the items' means, each rescaled to 0–100 by the ends of its scale, over the responses that answered all. */
export function weightedIndex(whole: Part, given: IndexAnswers): Evaluation {
  const { together } = given;
  const base = completeBase(together);
  const why = whyNone(given);
  if (why !== null) return { base, why };
  const rescaled = new Map(
    together.items.map((item, i) => {
      const [least, most] = endsOf(given, i);
      return [item, (100 * ((together.means[i] as number) - least)) / (most - least)] as const;
    }),
  );
  const scoreOf = (part: Part): number =>
    part.parts.length === 0 ? (rescaled.get(part.id) as number) : part.parts.reduce((sum, one) => sum + one.weight * scoreOf(one), 0);
  return { base, estimate: linearEstimate(whole, given, cutToEnds(scoreOf(whole))), scoreOf, additive: true, membershipOf: null };
}

/** A score without what rounding adds to it beyond 0 and 100. */
export const cutToEnds = (score: number): number => Math.min(100, Math.max(0, score));

/** An index that is linear in the answers, with the standard error that the covariances of the items give it. */
export function linearEstimate(whole: Part, given: IndexAnswers, mean: number): Evaluated['estimate'] {
  const { together } = given;
  const coefficients = together.items.map((item, i) => {
    const [least, most] = endsOf(given, i);
    const share = questionsOf(whole).reduce((sum, { id, overall }) => sum + (id === item ? overall : 0), 0);
    return (100 * share) / (most - least);
  });
  return { ...combine(together, coefficients), mean };
}

function whyNone(given: IndexAnswers): string | null {
  const { items, n, effective } = given.together;
  const point = items.find((_, i) => endsOf(given, i)[0] === endsOf(given, i)[1]);
  if (n > 0 && point !== undefined) return `the scale of "${point}" has one point only`;
  if (n === 0) return items.length === 1 ? 'no valid answers' : `no response answered all ${items.length} items`;
  return effective === 0 ? 'no response that answered all items has a weight above 0' : null;
}

const endsOf = ({ answers }: IndexAnswers, item: number): [least: number, most: number] => {
  const classes = answers[item]?.classes ?? [];
  return [classes[0]?.point ?? 0, classes.at(-1)?.point ?? 0];
};
