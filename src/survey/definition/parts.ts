import type { Question } from './question.js';
import type { ScaleQuestion } from './scale-of.js';

/** A question that is asked in parts, each with answers on a scale. */
export type PairQuestion = Extract<Question, { type: 'kano' | 'gap' }>;

type Side = Extract<Question, { type: 'kano' }>['functional'];

/** One part of such a question, as a rating of its own. */
export interface Part {
  name: 'functional' | 'dysfunctional' | 'importance' | 'perception' | 'expectation' | 'minimum' | 'desired' | 'weight';
  rating: ScaleQuestion;
}

/** Whether a question is asked in parts. */
export const hasParts = (question: Question): question is PairQuestion => question.type === 'kano' || question.type === 'gap';

/** The parts that a question has, called by question and part, as `hotspot.functional`. */
export function partsOf(question: PairQuestion): Part[] {
  const parts: Partial<Record<Part['name'], Side>> =
    question.type === 'kano'
      ? { functional: question.functional, dysfunctional: question.dysfunctional, importance: question.importance }
      : {
          perception: question.perception,
          expectation: question.expectation,
          minimum: question.minimum,
          desired: question.desired,
          weight: question.weight,
        };
  return Object.entries(parts).flatMap(([name, side]): Part[] =>
    side === undefined ? [] : [{ name: name as Part['name'], rating: { ...side, id: `${question.id}.${name}`, type: 'rating' } }],
  );
}
