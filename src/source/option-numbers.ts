import type { Answer } from '../survey/codebook.js';
import { isKnownLabel } from '../survey/labels.js';
import { noAnswer } from '../survey/no-answer.js';
import { statedRange } from '../survey/range.js';
import { asksEase, asksEffort, asksSatisfaction, asksToRecommend } from './wording-cues.js';

/** What numbers mean on a platform that may export the place of an option instead of its score. */
export type OptionNumbers =
  /** Scores as the question states them. */
  | { kind: 'scores' }
  /** Places 1..11 of the scores 0..10. */
  | { kind: 'shifted' }
  /** A scale question whose numbers could be either, or whose options may run from best to worst. */
  | { kind: 'unclear'; why: string }
  /** Places of options that are no scale. */
  | { kind: 'options' };

/**
 * Reads numbers of such an export: an 11 on a 0–10 question proves places, a 0 proves scores. From 1 the place of a point is the point,
 * where the question states its points. Null when the answers are no numbers.
 */
export function readOptionNumbers(text: string, answers: readonly Answer[]): OptionNumbers | null {
  const given = answers.filter(({ text: answer }) => noAnswer(answer) === null);
  if (given.length === 0 || !given.every(({ text: answer }) => /^\d{1,2}(\.0)?$/.test(answer))) return null;
  const numbers = new Set(given.map(({ text: answer }) => Number(answer)));
  const stated = statedRange(text);
  const zeroToTen = stated === null ? asksToRecommend(text) : stated[0] === 0 && stated.at(-1) === 10;
  if (zeroToTen) {
    if (numbers.has(11)) return { kind: 'shifted' };
    if (numbers.has(0)) return { kind: 'scores' };
    return {
      kind: 'unclear',
      why: 'nobody chose 0 or 11, so that the numbers may be the scores 0 to 10 or the places 1 to 11 of the options',
    };
  }
  if (stated !== null) return { kind: 'scores' };
  if (asksSatisfaction(text) || asksEase(text) || asksEffort(text)) {
    return { kind: 'unclear', why: 'the numbers are places of options, and 1 may be the best or the worst of them' };
  }
  return { kind: 'options' };
}

/** Whether a column shows that options were exported as texts, so that numbers are what the options say: words of a scale, `4分`, `A┋B`, `A→B`. */
export function isWrittenOut(answers: readonly Answer[]): boolean {
  const texts = answers.map(({ text }) => text).filter((text) => noAnswer(text) === null);
  return texts.some((text) => /┋|→|^\d{1,2}分$/.test(text)) || (texts.length > 1 && texts.every((text) => isKnownLabel(text)));
}
