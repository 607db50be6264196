import type { Diagnostic } from '../diagnostic.js';
import type { AnswerMix } from './answer-mix.js';
import { labelledEnds } from './ends.js';
import { chooseLabelSet, isKnownLabel, type LabelSet, positionIn } from './labels.js';
import { noAnswer } from './no-answer.js';
import { pointsBetween } from './points.js';
import { conventionalRange, statedRange, tolerated } from './range.js';
import { ambiguousEnds, ambiguousScale, assumedScale, unreadableScale } from './scale-notes.js';

/** A scale with what stands for its points: labels as `plainLabel` has them. */
export interface FoundScale {
  points: number[];
  words: ReadonlyMap<string, number>;
  notes: Diagnostic[];
}

export type ScaleSearch = { found: FoundScale } | { unresolved: Diagnostic };

/** Where a scale is looked for: the question, and the answers of all columns that share the scale. */
export interface Evidence {
  question: string;
  text: string;
  pool: AnswerMix;
  /** Answers that as a rule are none, but also a point of some label set: 不确定. */
  doubtful: AnswerMix['labels'];
}

const LABELS_HINT = 'which points do they stand for? in the definition:  scale: {points: 1..5, labels: {1: …, 5: …}}';

/**
 * Finds the scale of answers for which the definition has none: by end labels beside numbers, by labels, or by the usual ranges of numbers.
 * Unresolved when none fits, or several. What was assumed is a note.
 */
export function findScale(evidence: Evidence): ScaleSearch {
  const stated = statedRange(evidence.text);
  const numbers = new Map([...evidence.pool.numbers].filter(([number]) => number >= 0));
  const labels = withoutStrays(evidence.pool);
  const strays = [...numbers.values()].reduce((sum, n) => sum + n, 0);
  if (numbers.size === 0 || (labels.length > 2 && strays <= tolerated(evidence.pool.n))) return scaleOfLabels(evidence, stated);
  const whole = [...numbers.keys()].filter((number) => Number.isInteger(number) && number <= 10);
  return (
    scaleOfEnds(evidence, labels, numbers, whole, stated) ??
    (labels.length === 0 || needNoEnds(labels, evidence.pool, numbers) ? scaleOfNumbers(evidence, numbers, stated) : null) ??
    scaleOfBoth(evidence, labels, whole.length === numbers.size ? whole : null) ?? {
      unresolved: ambiguousEnds(evidence.question, evidence.pool),
    }
  );
}

/** Whether labels are few, beside numbers that leave no point of their scale open. */
function needNoEnds(labels: AnswerMix['labels'], pool: AnswerMix, numbers: ReadonlyMap<number, number>): boolean {
  const range = conventionalRange(numbers, null);
  return total(labels) <= tolerated(pool.n) && 'points' in range && range.points.every((point) => numbers.has(point));
}

/** Numbers with one or two labels for the ends. */
function scaleOfEnds(
  { question, pool }: Evidence,
  labels: AnswerMix['labels'],
  numbers: ReadonlyMap<number, number>,
  whole: number[],
  stated: number[] | null,
): ScaleSearch | null {
  const off = [...numbers].reduce((total, [number, n]) => total + (whole.includes(number) ? 0 : n), 0);
  if (whole.length < 3 || off > tolerated(pool.n)) return null;
  for (const candidates of [pool.labels, labels]) {
    const plain = candidates.map((label) => label.plain);
    const ends = (stated && labelledEnds(plain, whole, pool.n, stated)) ?? labelledEnds(plain, whole, pool.n);
    if (ends === null) continue;
    const read = candidates.map(({ text, plain }): [string, number] => [text, ends.ends.get(plain) as number]);
    const notes = [assumedScale('labelled-ends', question, ends.points, read, '')];
    return { found: { points: ends.points, words: ends.ends, notes } };
  }
  return null;
}

function scaleOfNumbers({ question, pool }: Evidence, numbers: ReadonlyMap<number, number>, stated: number[] | null): ScaleSearch {
  const range = conventionalRange(numbers, stated);
  if ('points' in range) {
    const notes = range.doubt === null ? [] : [assumedScale('scale-range', question, range.points, [], range.doubt)];
    return { found: { points: range.points, words: new Map(), notes } };
  }
  const high = Math.max(...numbers.keys());
  if (high === 11 && !numbers.has(0)) {
    const hint =
      'are these the option numbers of 0..10? export the texts instead, or in the definition:  scale: {labels: {0: "1", 1: "2", …}}';
    return { unresolved: ambiguousScale(question, pool, hint) };
  }
  if (range.why === 'no-scale') {
    const hint = 'is it a rating? in the definition:  scale: {points: …}, or another type of question';
    return { unresolved: unreadableScale(question, pool, hint) };
  }
  const hint = 'which numbers mean no answer? in the definition:  scale: {points: 1..5, missing: […]}';
  return { unresolved: ambiguousScale(question, pool, hint) };
}

function scaleOfLabels({ question, pool, doubtful }: Evidence, stated: number[] | null): ScaleSearch {
  const labels = withoutStrays(pool);
  if (!labels.some(({ text }) => isKnownLabel(text))) return { unresolved: unreadableScale(question, pool, LABELS_HINT) };
  for (const seen of doubtful.length === 0 ? [labels] : [[...labels, ...doubtful], labels]) {
    const plain = seen.map((label) => label.plain);
    const choice = (stated && chooseLabelSet(plain, total(seen), stated.length)) ?? chooseLabelSet(plain, total(seen));
    if (choice === null) continue;
    const { set, others } = choice;
    const points = stated?.length === set.points.length ? stated : pointsBetween(1, set.points.length);
    const doubt = unchosen(set, points, seen);
    const sure = (others.length === 0 || (doubt === '' && points.length % 2 === 1)) && seen === labels;
    const notes = sure ? [] : [assumedScale('label-set', question, points, pointsOf(seen, set, points), doubt)];
    return { found: { points, words: wordsOf(set, points, plain), notes } };
  }
  return { unresolved: ambiguousScale(question, pool, LABELS_HINT) };
}

/** Numbers and labels of one scale side by side, as when two versions of a questionnaire were put together; null when that is not clear. */
function scaleOfBoth({ question }: Evidence, labels: AnswerMix['labels'], whole: number[] | null): ScaleSearch | null {
  const plain = labels.map((label) => label.plain);
  const choice = chooseLabelSet(plain, total(labels));
  if (choice === null || whole === null) return null;
  const points = pointsBetween(1, choice.set.points.length);
  const moreThanEnds = labels.length > 2 || (whole.includes(1) && whole.includes(points.length));
  if (!moreThanEnds || !whole.every((number) => points.includes(number))) return null;
  const note = assumedScale('label-set', question, points, pointsOf(labels, choice.set, points), 'numbers and labels are mixed');
  return { found: { points, words: wordsOf(choice.set, points, plain), notes: [note] } };
}

/** The labels that count: those of no label set are left out where they are few. */
export function withoutStrays(mix: AnswerMix): AnswerMix['labels'] {
  const known = mix.labels.filter(({ text }) => isKnownLabel(text));
  return total(mix.labels) - total(known) <= tolerated(mix.n) ? known : mix.labels;
}

/** Every label of a set with its point. What as a rule is no answer counts only where it was seen as a label. */
export function wordsOf(set: LabelSet, points: readonly number[], seen: readonly string[]): Map<string, number> {
  const words = set.points.flatMap((alternatives, position) =>
    alternatives.map((word): [string, number] => [word, points[position] as number]),
  );
  return new Map(words.filter(([word]) => noAnswer(word) === null || seen.includes(word)));
}

/** The labels that were seen, as they are written, with their points. */
export function pointsOf(labels: AnswerMix['labels'], set: LabelSet, points: readonly number[]): [string, number][] {
  return labels.map(({ text }) => [text, points[positionIn(set, text) ?? -1] as number]);
}

function unchosen(set: LabelSet, points: readonly number[], seen: AnswerMix['labels']): string {
  const chosen = seen.map(({ text }) => positionIn(set, text));
  const left = points.filter((_, position) => !chosen.includes(position));
  return left.length === 0 ? '' : `nobody chose ${left.join(', ')}`;
}

const total = (labels: AnswerMix['labels']): number => labels.reduce((sum, { n }) => sum + n, 0);
