import { type Diagnostic, warning } from '../diagnostic.js';
import { type Answer, parseAnswer } from './answer.js';
import { answerMix, mostFrequentFirst } from './answer-mix.js';
import { codeNotes, directionNotes } from './codebook-notes.js';
import { findScale } from './find-scale.js';
import { declaredWords, fitScale } from './fit-scale.js';
import { alsoPoints, type NoAnswer, noAnswer } from './no-answer.js';
import { plainLabel } from './plain-label.js';
import { pointsBetween, pointsInWords } from './points.js';
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
  const declaredLost = declaredNoAnswer(scale);
  const isLost = (answer: string): boolean =>
    declaredLost(answer) !== null || (!declared.has(plainLabel(answer)) && saidNoAnswer(answer) !== null);
  const isDoubtful = (answer: string): boolean => declaredLost(answer) === null && alsoPoints.has(plainLabel(answer));
  const siblings = (context.siblings ?? []).flat();
  const own = answerMix(answers, isLost, declared);
  const pool = answerMix([...answers, ...siblings], isLost, declared);
  const doubtful = answerMix([...answers, ...siblings], (answer) => !isDoubtful(answer)).labels;
  const points = scale.points ?? pointsOfLabels(scale);

  if (points === null && pool.n === 0) {
    return { unresolved: warning('no-answers', `"${question}" has no answers to find its scale from`, { where: { subject: question } }) };
  }
  const evidence = { question, text, pool, doubtful };
  const search = points === null ? findScale(evidence) : fitScale(points, declared, evidence);
  if ('unresolved' in search) return search;

  const { found } = search;
  const read = reader(found.points, new Map([...found.words, ...declared]), declaredLost);
  if (own.n > 0 && !answers.some((answer) => read(answer.text).kind === 'valid')) {
    const hint = `no answer is one of its points (${pointsInWords(found.points)}); other points in the definition:  scale: {points: …}`;
    return { unresolved: unreadableScale(question, own, hint) };
  }
  const spelled = spelledLabels([...mostFrequentFirst(answers), ...mostFrequentFirst(siblings)], read);
  const declaredLabels = scale.labels.map(({ point, text }): [number, string] => [point, say(text, context.language)]);
  const labels = new Map([...new Map([...spelled, ...declaredLabels])].sort(([a], [b]) => a - b));
  const notes = [...found.notes, ...codeNotes(question, own, found.points)];
  if (declared.size === 0 && !scale.reverse) notes.push(...directionNotes(question, labels));
  return { codebook: { points: [...found.points], labels, read, notes } };
}

/** Two labels or more say where a scale begins and ends when its points are not declared. */
function pointsOfLabels({ labels }: Scale): number[] | null {
  const points = labels.map(({ point }) => point);
  return points.length < 2 ? null : pointsBetween(Math.min(...points), Math.max(...points));
}

/** Declared answers that are none: compared as labels, then as numbers. */
export function declaredNoAnswer({ missing, notApplicable }: Scale): (text: string) => NoAnswer | null {
  const kinds = new Map<string | number, NoAnswer>();
  const declare = (kind: NoAnswer) => (text: string) => {
    const { number } = parseAnswer(text);
    kinds.set(plainLabel(text), kind);
    if (number !== null) kinds.set(number, kind);
  };
  notApplicable.forEach(declare('not-applicable'));
  missing.forEach(declare('missing'));
  return (text) => {
    const { number } = parseAnswer(text);
    return kinds.get(plainLabel(text)) ?? (number === null ? undefined : kinds.get(number)) ?? null;
  };
}

/** The usual spellings of no answer, alone or beside a number: `6 - Don't know`. */
function saidNoAnswer(text: string): NoAnswer | null {
  const { label } = parseAnswer(text);
  return noAnswer(text) ?? (label === null ? null : noAnswer(label));
}

function reader(
  points: readonly number[],
  words: ReadonlyMap<string, number>,
  declaredLost: (text: string) => NoAnswer | null,
): Codebook['read'] {
  const readings = new Map<string, Reading>();
  const withoutNegatives = points.every((point) => point >= 0);
  const meaning = (text: string): Reading => {
    const lost = declaredLost(text);
    if (lost) return { kind: lost };
    const { number, label } = parseAnswer(text);
    const point = words.get(plainLabel(text)) ?? (label === null ? undefined : words.get(plainLabel(label)));
    if (point !== undefined) return { kind: 'valid', point };
    const said = saidNoAnswer(text);
    if (said) return { kind: said };
    if (number !== null && points.includes(number)) return { kind: 'valid', point: number };
    const isCode = number !== null && Number.isInteger(number) && number < 0 && withoutNegatives;
    return isCode ? { kind: 'missing' } : { kind: 'invalid' };
  };
  return (text) => {
    if (text === null) return { kind: 'missing' };
    const reading = readings.get(text) ?? meaning(text);
    readings.set(text, reading);
    return reading;
  };
}

/** For each point the words of the first answer that has any. */
function spelledLabels(answers: readonly Answer[], read: Codebook['read']): Map<number, string> {
  const labels = new Map<number, string>();
  for (const { text } of answers) {
    const reading = read(text);
    const { label } = parseAnswer(text);
    if (reading.kind === 'valid' && label !== null && !labels.has(reading.point)) labels.set(reading.point, label);
  }
  return labels;
}
