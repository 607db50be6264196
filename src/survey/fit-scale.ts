import type { Diagnostic } from '../diagnostic.js';
import type { AnswerMix } from './answer-mix.js';
import { labelledEnds, polarity } from './ends.js';
import { type Evidence, pointsOf, type ScaleSearch, withoutStrays, wordsOf } from './find-scale.js';
import { chooseLabelSet, fittingSets, type LabelSet } from './labels.js';
import { plainLabel } from './plain-label.js';
import { tolerated } from './range.js';
import { ambiguousEnds, ambiguousScale, assumedScale } from './scale-notes.js';
import type { Scale } from './survey.js';

/** Every declared label, in any language, as `plainLabel` has it, with its point. */
export function declaredWords(scale: Scale): Map<string, number> {
  return new Map(
    scale.labels.flatMap(({ point, text }) =>
      (typeof text === 'string' ? [text] : Object.values(text)).map((label): [string, number] => [plainLabel(label), point]),
    ),
  );
}

/**
 * Lays answers on declared points. Labels that the definition does not have stand for unused ends, or for the points of a known label set of
 * the same length; that is a note. Others stay without a point. Unresolved when labels speak for an end that was also answered as a number.
 */
export function fitScale(points: number[], declared: ReadonlyMap<string, number>, evidence: Evidence): ScaleSearch {
  const { question, pool } = evidence;
  const foreign: AnswerMix = { ...pool, labels: pool.labels.filter(({ plain }) => !declared.has(plain)) };
  const labels = withoutStrays(foreign);
  const plain = labels.map((label) => label.plain);
  const found = (words: ReadonlyMap<string, number>, notes: Diagnostic[] = []): ScaleSearch => ({
    found: { points, words: new Map([...words, ...declared]), notes },
  });
  if (labels.length === 0) return found(new Map());

  const numbers = [...pool.numbers.keys()].filter((number) => points.includes(number));
  const answered = [...numbers, ...declared.values()];
  const ends = numbers.length === 0 ? null : labelledEnds(plain, answered, pool.n, points)?.ends;
  const choice = chooseLabelSet([...plain, ...seenOf(declared, pool)], pool.n, points.length);
  const inOrder = choice && orderOf(choice.set, points, declared);
  if (ends && (numbers.length >= 3 || !inOrder)) {
    const read = labels.map(({ text, plain }): [string, number] => [text, ends.get(plain) as number]);
    return found(ends, [assumedScale('labelled-ends', question, points, read, '')]);
  }
  if (choice && inOrder) {
    return found(wordsOf(choice.set, inOrder, plain), [
      assumedScale('label-set', question, points, pointsOf(labels, choice.set, inOrder), ''),
    ]);
  }
  const sidesKnown = labels.length <= 2 && labels.every(({ text }) => polarity(text) !== 0);
  if (numbers.length >= 3 && sidesKnown && labels.reduce((sum, { n }) => sum + n, 0) > tolerated(pool.n)) {
    return { unresolved: ambiguousEnds(question, { ...pool, labels }, points) };
  }
  if (numbers.length === 0 && declared.size === 0 && fittingSets(plain).some((set) => set.points.length === points.length)) {
    const hint = `which points do they stand for? in the definition:  scale: {labels: {${points[0]}: …, ${points.at(-1)}: …}}`;
    return { unresolved: ambiguousScale(question, foreign, hint) };
  }
  return found(new Map());
}

const seenOf = (declared: ReadonlyMap<string, number>, pool: AnswerMix): string[] =>
  pool.labels.map(({ plain }) => plain).filter((plain) => declared.has(plain));

/** The points in the order of a set: ascending, or descending where the declared labels say so; null where they contradict it. */
function orderOf(set: LabelSet, points: readonly number[], declared: ReadonlyMap<string, number>): number[] | null {
  const agrees = (order: number[]): boolean =>
    set.points.every((alternatives, position) => alternatives.every((word) => (declared.get(word) ?? order[position]) === order[position]));
  return [[...points], [...points].reverse()].find(agrees) ?? null;
}
