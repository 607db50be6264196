import { nearest } from '../../../diagnostic.js';
import { conditionsOf, isMistake, lookedAt, namesOf } from '../conditions.js';
import type { Found, Rule } from '../rule.js';

/** A condition that cannot be read, or looks at nothing. */
export const logicUnknownRef: Rule = {
  id: 'logic-unknown-ref',
  severity: 'error',
  about: {
    en: 'A condition cannot be read, or looks at a question that is not there: who sees the question is left to chance.',
    zh: '显示条件无法读取，或引用了不存在的题目。',
  },
  source: 'Tosch & Berger 2014, SurveyMan: Programming and Automatically Debugging Surveys',
  check: (draft) => {
    const names = draft.questions.flatMap(({ question }) => namesOf(question));
    return conditionsOf(draft).flatMap((condition): Found[] => {
      const { logic, path } = condition;
      if (isMistake(logic)) {
        return [
          {
            path,
            message: { en: `cannot be read: ${logic.message}`, zh: `条件无法读取：${logic.message}` },
            hint: {
              en: 'write it as recommend <= 6, plan in [a, b] or answered(why)',
              zh: '写成 recommend <= 6、plan in [a, b] 或 answered(why)',
            },
          },
        ];
      }
      return lookedAt(condition, draft.questions)
        .filter(({ index }) => index === null)
        .map(({ asked }) => {
          const near = nearest(asked, names);
          return {
            path,
            message: { en: `there is no question "${asked}"`, zh: `找不到题目“${asked}”` },
            hint:
              near === undefined
                ? { en: 'a condition calls questions by their ids', zh: '条件以 id 引用题目' }
                : { en: `did you mean "${near}"?`, zh: `是否想写“${near}”？` },
          };
        });
    });
  },
};
