import { conditionsOf, lookedAt } from '../conditions.js';
import type { Found, Rule } from '../rule.js';

/** A condition that looks ahead. */
export const logicForwardRef: Rule = {
  id: 'logic-forward-ref',
  severity: 'error',
  about: {
    en: 'A condition looks at a question that comes later, or at its own: there is no answer yet.',
    zh: '显示条件引用了后面的题或本题，此时还没有答案。',
  },
  source: 'Tosch & Berger 2014, SurveyMan: Programming and Automatically Debugging Surveys',
  check: (draft) =>
    conditionsOf(draft).flatMap((condition) =>
      lookedAt(condition, draft.questions)
        .filter(({ index }) => index !== null && index >= condition.index)
        .map(
          ({ asked, index }): Found => ({
            path: condition.path,
            message:
              index === condition.index
                ? { en: 'looks at the question itself', zh: '引用了本题' }
                : { en: `looks at "${asked}", which comes later`, zh: `引用了后面的题“${asked}”` },
            hint: { en: 'move the question, or look at an earlier one', zh: '移动题目，或引用前面的题' },
          }),
        ),
    ),
};
