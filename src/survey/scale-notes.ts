import { type Diagnostic, error, info } from '../diagnostic.js';
import type { AnswerMix } from './answer-mix.js';
import { polarity } from './ends.js';
import { pointsBetween, pointsInWords } from './points.js';

/** What is said about a scale that had to be found: what was assumed, or why none could be, and how the definition settles it. */

const MOST_SHOWN = 5;

/** A scale was taken from the answers: `"Q7" read on 1..5: 1 Disagree, 2 …`, with what speaks against certainty. */
export function assumedScale(
  code: string,
  question: string,
  points: readonly number[],
  words: Iterable<[string, number]>,
  doubt: string,
): Diagnostic {
  const labels = [...words].sort(([, a], [, b]) => a - b);
  const pairs = labels.map(([label, point]) => `${point} "${shortened(label)}"`).join(', ');
  const message = [`"${question}" read on ${pointsInWords(points)}${pairs === '' ? '' : `, with ${pairs}`}`, doubt]
    .filter((part) => part !== '')
    .join('; ');
  return info(code, message, { hint: scaleHint('if not,', points, labels), where: { subject: question } });
}

/** More than one scale fits: `"Q12" has 7 numbers and the labels "Strongly agree", "Strongly disagree"`. */
export function ambiguousScale(question: string, mix: AnswerMix, hint: string): Diagnostic {
  return error('ambiguous-scale', `"${question}" has ${inWords(mix)}`, { hint, where: { subject: question } });
}

/** The labels of a half-labelled scale do not tell their points. */
export function ambiguousEnds(question: string, mix: AnswerMix, points: readonly number[] | null = null): Diagnostic {
  const labels = mix.labels.length > 2 ? [] : mix.labels.map(({ text }) => text);
  const numbers = [...mix.numbers.keys()];
  const usual = [5, 7, 10].find((top) => numbers.every((number) => number < top)) ?? 10;
  const shown = points ?? pointsBetween(numbers.includes(1) && usual === 10 ? 0 : 1, usual);
  const [low, high] = [shown[0] as number, shown.at(-1) as number];
  const lowFirst = labels.length === 2 ? polarity(labels[0] as string) < polarity(labels[1] as string) : polarity(labels[0] ?? '') < 0;
  const pairs = labels.map((label, index): [string, number] => [label, (index === 0) === lowFirst ? low : high]);
  const asked = ['which points do they stand for?', 'which end does it stand for?', 'which ends do they stand for?'][
    labels.length
  ] as string;
  return ambiguousScale(question, mix, scaleHint(asked, shown, pairs));
}

/** No scale fits: `"Q3" has 2 numbers (0, 1), which are no scale`. */
export function unreadableScale(question: string, mix: AnswerMix, hint: string): Diagnostic {
  const verb = mix.numbers.size + mix.labels.length === 1 ? 'is' : 'are';
  return error('unreadable-scale', `"${question}" has ${inWords(mix)}, which ${verb} no scale`, { hint, where: { subject: question } });
}

/** What to write into the definition: `scale: {points: 1..10, labels: {10: Strongly agree, 1: Strongly disagree}}`. */
function scaleHint(asked: string, points: readonly number[], labels: readonly [string, number][] = []): string {
  const pairs = labels.map(([label, point]) => `${point}: ${quoted(label)}`).join(', ');
  return `${asked} in the definition:  scale: {points: ${inYaml(points)}${pairs === '' ? '' : `, labels: {${pairs}}`}}`;
}

/** `7 numbers (1, 2, …) and the labels "a", "b"`. */
function inWords({ numbers, labels }: AnswerMix): string {
  const values = [...numbers.keys()];
  const shown = values.length > 2 * MOST_SHOWN + 1 ? [...values.slice(0, MOST_SHOWN), '…', ...values.slice(-2)] : values;
  const counted = `${numbers.size} number${numbers.size === 1 ? '' : 's'}`;
  const names = labels.slice(0, MOST_SHOWN).map(({ text }) => `"${shortened(text)}"`);
  const more = labels.length > MOST_SHOWN ? ` and ${labels.length - MOST_SHOWN} more` : '';
  const said = `the label${labels.length === 1 ? '' : 's'} ${names.join(', ')}${more}`;
  if (labels.length === 0) return `${counted} (${shown.join(', ')})`;
  return numbers.size === 0 ? said : `${counted} and ${said}`;
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : characters.join('');
}

const inYaml = (points: readonly number[]): string =>
  pointsInWords(points).includes('..') ? pointsInWords(points) : `[${points.join(', ')}]`;

/** As YAML has it: bare where that is safe. */
function quoted(text: string): string {
  const safe = /^\p{L}[\p{L}\d '-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return safe ? text : JSON.stringify(text);
}
