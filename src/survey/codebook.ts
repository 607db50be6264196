import { type Diagnostic, info, warning } from '../diagnostic.js';
import { type Answer, parseAnswer } from './answer.js';
import { type AnswerMix, answerMix, mostFrequentFirst } from './answer-mix.js';
import { polarity } from './ends.js';
import { isKnownLabel } from './labels.js';
import { type NoAnswer, noAnswer } from './no-answer.js';
import { plainLabel } from './plain-label.js';
import { pointsBetween } from './points.js';
import { declaredWords, fitScale } from './scale-declared.js';
import { findScale } from './scale-found.js';
import { unreadableScale } from './scale-notes.js';
import type { Scale } from './survey.js';
import { say } from './text.js';

export type { Answer } from './answer.js';

/** What a stored answer means on a scale. Invalid: an answer, but no point of the scale; it is counted and never scored. */
export type Reading = { kind: 'valid'; point: number } | { kind: NoAnswer } | { kind: 'invalid' };

/** The meaning of the stored answers of one column. */
export interface Codebook {
  /** In ascending order. */
  points: number[];
  /** What to print for a point: the declared label, or the spelling seen most often. Points without words have none. */
  labels: ReadonlyMap<number, string>;
  /** Any text, also one that was not among the answers; null and blank are missing. The same text always reads the same. */
  read(text: string | null): Reading;
  /** What was assumed on the way. */
  notes: Diagnostic[];
}

export interface CodebookContext {
  /** Id of the question. */
  question: string;
  /** Its text, which may state the scale: "where 10 is … and 1 …", 0-10分. */
  text: string;
  /** Answers of other columns on the same scale: the rows of a matrix, questions with the same end labels. */
  siblings?: readonly (readonly Answer[])[];
  /** In which labels are printed. */
  language: string;
}

/**
 * Decides what every distinct stored answer of a column means: which point of the scale, no answer, or invalid.
 *
 * Declared missing and not-applicable answers go first, then labels, then the usual spellings of no answer, then numbers;
 * each is compared as a label first and then as a number: `99`, `99.0` and `99 - Refused` are 99. Without declared points the scale is found
 * from the answers (see `findScale`); it is not mirrored (`scale.reverse`). The order of the answers does not matter.
 *
 * Unresolved: `ambiguous-scale` and `unreadable-scale` (errors), `no-answers` (a warning: undeclared points, and nothing but blanks).
 */
export function resolveCodebook(
  scale: Scale,
  answers: readonly Answer[],
  context: CodebookContext,
): { codebook: Codebook } | { unresolved: Diagnostic } {
  const { question, text } = context;
  const declared = declaredWords(scale);
  const lost = lostOn(scale);
  const isLost = (answer: string): boolean => lost(answer, declared) !== null;
  const isDoubtful = (answer: string): boolean => lost(answer, declared) === noAnswer(answer) && isKnownLabel(answer);
  const all = [...answers, ...(context.siblings ?? []).flat()];
  const own = answerMix(answers, isLost);
  const pool = answerMix(all, isLost);
  const doubtful = answerMix(all, (answer) => !isDoubtful(answer)).labels.filter(({ plain }) => noAnswer(plain) !== null);
  const points = scale.points ?? pointsOfLabels(scale);

  if (points === null && pool.n === 0) {
    return { unresolved: warning('no-answers', `"${question}" has no answers to find its scale from`, { where: { subject: question } }) };
  }
  const evidence = { question, text, pool, doubtful };
  const search = points === null ? findScale(evidence) : fitScale(points, declared, evidence);
  if ('unresolved' in search) return search;

  const { found } = search;
  const words = new Map([...found.words, ...declared]);
  const read = reader(found.points, words, lost);
  if (own.n > 0 && !answers.some((answer) => read(answer.text).kind === 'valid')) {
    return { unresolved: unreadableScale(question, own, `none of them is a point of the scale; its points in the definition:  scale: {points: …}`) };
  }
  const labels = printedLabels(scale, all, read, context.language);
  const notes = [...found.notes, ...negativeCodes(question, own, found.points), ...optionNumbers(question, own, found.points)];
  if (!scale.reverse && declared.size === 0) notes.push(...descendingLabels(question, labels));
  return { codebook: { points: [...found.points], labels, read, notes } };
}
