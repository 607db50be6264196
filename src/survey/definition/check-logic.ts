import { didYouMean } from '../../diagnostic.js';
import { parseShowIf, questionsOf } from '../show-if.js';
import { hasParts, partsOf } from './parts.js';
import type { Path, Problem } from './problem.js';
import type { Question } from './question.js';

/**
 * What is wrong with the conditions of questions: they cannot be read, or look at a question that is not there, or at one that comes later.
 * Null is a question that is wrong in itself, which any condition may mean.
 */
export function checkLogic(questions: readonly (Question | null)[]): Problem[] {
  const names = questions.map((question) => (question === null ? [] : namesOf(question)));
  return questions.flatMap((question, index): Problem[] => {
    const condition = question?.['show-if'];
    if (question === null || condition === undefined) return [];
    const path: Path = ['questions', index, 'show-if'];
    const logic = parseShowIf(condition);
    if ('at' in logic) {
      const message = `show-if of "${question.id}" cannot be read: ${logic.message}`;
      return [{ code: 'invalid-condition', message, hint: 'write it as recommend <= 6, plan in [a, b] or answered(why)', path }];
    }
    return questionsOf(logic).flatMap((asked): Problem[] => {
      const at = names.findIndex((known) => known.includes(asked));
      if (at === -1 && questions.includes(null)) return [];
      if (at === -1) {
        const message = `show-if of "${question.id}" looks at question "${asked}", which is not in the definition`;
        return [{ code: 'unknown-question', message, hint: () => didYouMean(asked, names.flat()), path }];
      }
      if (at < index) return [];
      const message = `show-if of "${question.id}" looks at question "${asked}", which ${at === index ? 'is the question itself' : 'is asked later'}`;
      return [{ code: 'forward-reference', message, hint: 'a condition can look at earlier questions only', path }];
    });
  });
}

/** How conditions can call a question: by its id, and its rows and parts by question and row. */
function namesOf(question: Question): string[] {
  if (question.type === 'matrix') return [question.id, ...question.rows.map((row) => `${question.id}.${row.id}`)];
  return hasParts(question) ? [question.id, ...partsOf(question).map(({ rating }) => rating.id)] : [question.id];
}
