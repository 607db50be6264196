import { type Diagnostic, info, warning } from '../diagnostic.js';
import type { AnswerMix } from './answer-mix.js';
import { polarity } from './ends.js';

/** Numbers that look like codes: negative ones, which are read as no answer, and option numbers 1..11 in place of 0..10. */
export function codeNotes(question: string, mix: AnswerMix, points: readonly number[]): Diagnostic[] {
  const notes: Diagnostic[] = [];
  const where = { subject: question };
  const negative = [...mix.numbers].filter(([number]) => number < 0 && Number.isInteger(number));
  if (negative.length > 0 && points.every((point) => point >= 0)) {
    const counted = negative.map(([number, n]) => `${number} (${n})`).join(', ');
    const hint = `if they mean something else, in the definition:  scale: {not-applicable: [${negative[0]?.[0]}]}, or points with negative numbers`;
    notes.push(info('negative-codes', `"${question}" has negative numbers, read as no answer: ${counted}`, { hint, where }));
  }
  if (points[0] === 0 && points.at(-1) === 10 && mix.numbers.has(11) && !mix.numbers.has(0)) {
    const message = `"${question}" has the answer 11 (${mix.numbers.get(11)}) and never 0 on a scale of 0..10`;
    const hint =
      'are these option numbers? export the texts instead, or in the definition:  scale: {labels: {0: "1", 1: "2", …}}; or missing: [11]';
    notes.push(warning('option-numbers', message, { hint, where }));
  }
  return notes;
}

/** Words in the answers that make the low numbers the good ones: `1 - Very satisfied` … `5 - Very dissatisfied`. */
export function directionNotes(question: string, labels: ReadonlyMap<number, string>): Diagnostic[] {
  const ordered = [...labels].sort(([a], [b]) => a - b);
  const [low, high] = [ordered[0], ordered.at(-1)];
  if (low === undefined || high === undefined || polarity(low[1]) !== 1 || polarity(high[1]) !== -1) return [];
  const message = `"${question}" has its good end at ${low[0]} ("${low[1]}") and its bad end at ${high[0]} ("${high[1]}")`;
  const hint = 'if low is good, in the definition:  scale: {reverse: true}';
  return [warning('descending-labels', message, { hint, where: { subject: question } })];
}
