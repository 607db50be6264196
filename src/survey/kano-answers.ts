import { type Diagnostic, error } from '../diagnostic.js';
import { type Answer, parseAnswer } from './answer.js';
import { type Codebook, declaredNoAnswer, type Reading } from './codebook.js';
import { kanoPoint } from './kano-point.js';
import { noAnswer } from './no-answer.js';
import { plainLabel } from './plain-label.js';
import type { Scale } from './survey.js';
import { say, type Text } from './text.js';

/** The answers of a Kano form: 1 like, 2 must be, 3 neutral, 4 live with, 5 dislike. */
const POINTS = [1, 2, 3, 4, 5];
/** Forms with three answers have like, neutral and dislike: numbers 1, 2, 3 stand for these points. */
const THREE_POINTS = [1, 3, 5];

/**
 * The meaning of the answers to one side of a Kano pair, on five points or on three of them. Declared labels go first, then the usual
 * spellings of no answer, then known wordings in English, Chinese and German, then numbers: the points of the scale (1 to 5, or 1 to 3 on a
 * form with three answers) stand for like to dislike, or for dislike to like where the labels beside them say so.
 * Unresolved (error `unreadable-scale`) when there are answers and none of them is understood.
 */
export function kanoBook(
  scale: Scale,
  answers: readonly Answer[],
  three: boolean,
  question: string,
  language: string,
): { codebook: Codebook } | { unresolved: Diagnostic } {
  const points = three ? THREE_POINTS : POINTS;
  const codes = codesOf(scale, answers, points);
  const declared = new Map(scale.labels.flatMap(({ point, text }) => wordings(text).map((wording) => [plainLabel(wording), point])));
  const declaredLost = declaredNoAnswer(scale);
  const pointOf = (text: string): number | undefined => {
    const { number, label } = parseAnswer(text);
    const code = declared.get(plainLabel(text)) ?? (label === null ? undefined : declared.get(plainLabel(label)));
    if (code !== undefined) return codes.get(code);
    return (label === null ? null : kanoPoint(label)) ?? (number === null ? undefined : codes.get(number));
  };
  const meaning = (text: string): Reading => {
    const lost = declaredLost(text) ?? (declared.has(plainLabel(text)) ? null : noAnswer(text));
    if (lost !== null) return { kind: lost };
    const point = pointOf(text);
    return point === undefined || !points.includes(point) ? { kind: 'invalid' } : { kind: 'valid', point: asStored(point, scale) };
  };
  const known = new Map<string, Reading>();
  const read = (text: string | null): Reading => {
    if (text === null || text.trim() === '') return { kind: 'missing' };
    const reading = known.get(text) ?? meaning(text);
    known.set(text, reading);
    return reading;
  };
  const given = answers.filter(({ text }) => !['missing', 'not-applicable'].includes(read(text).kind));
  if (given.length > 0 && given.every(({ text }) => read(text).kind === 'invalid')) return { unresolved: unreadable(question, given) };
  const labels = new Map<number, string>();
  for (const { text } of [...given].sort((a, b) => b.n - a.n || (a.text < b.text ? -1 : 1))) {
    const reading = read(text);
    if (reading.kind === 'valid' && !labels.has(reading.point)) labels.set(reading.point, text);
  }
  for (const { point, text } of scale.labels) {
    const meant = codes.get(point);
    if (meant !== undefined) labels.set(asStored(meant, scale), say(text, language));
  }
  return { codebook: { points, labels, read, notes: [] } };
}

/** Points are mirrored later where the scale says that low is good; what is known from wordings must come out of that as it is meant. */
const asStored = (point: number, { reverse }: Scale): number => (reverse ? 6 - point : point);

type Labelled = readonly (readonly [code: number, point: number])[];

/**
 * What each number stands for: its place on the scale, from the end that labels say is the first. Declared labels whose wordings are all
 * known and differ from each other go before that, in whatever order they stand.
 */
function codesOf(scale: Scale, answers: readonly Answer[], points: readonly number[]): Map<number, number> {
  const declared: Labelled = scale.labels.flatMap(({ point, text }) => {
    const meant = wordings(text)
      .map(kanoPoint)
      .find((one) => one !== null);
    return meant == null ? [] : [[point, meant] as const];
  });
  const stored: Labelled = answers.flatMap(({ text }) => {
    const { number, label } = parseAnswer(text);
    const meant = label === null ? null : kanoPoint(label);
    return number === null || meant === null ? [] : [[number, meant] as const];
  });
  const places = scale.points?.length === points.length ? scale.points : points.map((_, index) => index + 1);
  const down = runsDown(declared) ?? runsDown(stored) ?? scale.reverse;
  const byPlace = places.map((code, index) => [code, points.at(down ? -1 - index : index) as number] as const);
  const told = declared.length === scale.labels.length && new Set(declared.map(([, point]) => point)).size === declared.length;
  return new Map([...byPlace, ...(told ? declared : [])]);
}

/** Whether higher codes are the better answers; null where labels do not tell. */
function runsDown(labelled: Labelled): boolean | null {
  const steps = labelled.flatMap(([code, point]) => labelled.map(([other, met]) => (code - other) * (point - met)));
  const sum = steps.reduce((total, step) => total + step, 0);
  return sum === 0 ? null : sum < 0;
}

const wordings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

function unreadable(question: string, given: readonly Answer[]): Diagnostic {
  const shown = given
    .slice(0, 3)
    .map(({ text }) => `"${text}"`)
    .join(', ');
  const hint = 'say which is which:  scale: {labels: {1: I like it, 2: It must be so, 3: Neutral, 4: I can live with it, 5: I dislike it}}';
  return error('unreadable-scale', `"${question}" has none of the answers of a Kano form: ${shown}`, {
    where: { subject: question },
    hint,
  });
}
