import { fuzzyEvaluation } from '../inference/fuzzy.js';
import type { Distribution } from '../statistics/distribution.js';
import { baseOf, shares } from './estimate.js';
import type { Part } from './hierarchy.js';
import { cutToEnds, type Evaluation, type IndexAnswers, linearEstimate } from './index-evaluation.js';
import { leastBase } from './least-base.js';

export type Operator = Parameters<typeof fuzzyEvaluation>[2];

/**
 * Fuzzy comprehensive evaluation of a hierarchy: at each level B = w∘R, the membership of each part in the points of the scale, from the
 * shares of the valid answers to each item; its score is Σ B·grade. Grades are even from 0 to 100 unless given, in ascending order.
 * With even grades and the weighted sum it is linear in the answers; the standard error is then that of the responses that answered all
 * items, which is a little too large where others answered some. Else it has none.
 */
export function fuzzyIndex(whole: Part, given: IndexAnswers, operator: Operator, grades: readonly number[] | null): Evaluation {
  const { together, answers } = given;
  const base = leastBase(answers.map(baseOf));
  const points = answers[0]?.classes.length ?? 0;
  const why = whyNone(given, grades);
  if (why !== null) return { base, why };
  const scores = grades ?? Array.from({ length: points }, (_, step) => (100 * step) / (points - 1));
  const sharesOf = new Map(together.items.map((item, i) => [item, [...shares(answers[i] as Distribution).values()]]));
  const membershipOf = (part: Part): number[] =>
    part.parts.length === 0
      ? (sharesOf.get(part.id) as number[])
      : fuzzyEvaluation(
          part.parts.map(({ weight }) => weight),
          part.parts.map(membershipOf),
          operator,
        );
  const scoreOf = (part: Part): number => membershipOf(part).reduce((sum, share, step) => sum + share * (scores[step] as number), 0);
  const additive = operator === 'weighted-sum';
  const mean = cutToEnds(scoreOf(whole));
  const estimate =
    additive && grades === null ? linearEstimate(whole, given, mean) : { mean, se: null, n: base.n, effective: base.effective ?? base.n };
  return { base, estimate, scoreOf, additive, membershipOf };
}

function whyNone({ together, answers }: IndexAnswers, grades: readonly number[] | null): string | null {
  const empty = together.items.find((_, i) => (answers[i]?.classes ?? []).every(({ w }) => w === 0));
  if (empty !== undefined) return `no valid answers to "${empty}"`;
  const points = answers[0]?.classes.length ?? 0;
  const other = answers.findIndex(({ classes }) => classes.length !== points);
  if (other > 0)
    return `fuzzy evaluation needs scales of equal length: "${together.items[0]}" has ${points} points, "${together.items[other]}" ${answers[other]?.classes.length}`;
  if (points < 2) return `the scale of "${together.items[0]}" has one point only`;
  return grades !== null && grades.length !== points ? `there are ${grades.length} grades for scales of ${points} points` : null;
}
