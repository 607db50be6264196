import { hasParts, partsOf } from '../../survey/definition/parts.js';
import type { Path } from '../../survey/definition/problem.js';
import { type Logic, type LogicMistake, parseShowIf, questionsOf } from '../../survey/show-if.js';
import type { Draft } from './draft.js';
import type { PlacedQuestion } from './placed-question.js';

/** A condition of a question, taken apart. */
export interface Condition {
  id: string;
  index: number;
  path: Path;
  logic: Logic | LogicMistake;
}

/** All conditions, in order. */
export function conditionsOf({ questions }: Draft): Condition[] {
  return questions.flatMap(({ question, index }): Condition[] => {
    const condition = question['show-if'];
    if (condition === undefined) return [];
    return [{ id: question.id, index, path: ['questions', index, 'show-if'], logic: parseShowIf(condition) }];
  });
}

/** Whether a condition could not be read. */
export const isMistake = (logic: Logic | LogicMistake): logic is LogicMistake => 'at' in logic;

/** What a condition looks at, and the place of each in `questions`; null when there is no such question. */
export function lookedAt({ logic }: Condition, questions: readonly PlacedQuestion[]): { asked: string; index: number | null }[] {
  if (isMistake(logic)) return [];
  return questionsOf(logic).map((asked) => ({
    asked,
    index: questions.find(({ question }) => namesOf(question).includes(asked))?.index ?? null,
  }));
}

/** How conditions can call a question: by its id, and its rows and parts by question and row. */
export function namesOf(question: PlacedQuestion['question']): string[] {
  if (question.type === 'matrix') return [question.id, ...question.rows.map(({ id }) => `${question.id}.${id}`)];
  return hasParts(question) ? [question.id, ...partsOf(question).map(({ rating }) => rating.id)] : [question.id];
}
