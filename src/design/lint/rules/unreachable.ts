import { conditionsOf, isMistake, lookedAt } from '../conditions.js';
import { canHold, possibleAnswers } from '../possible-answers.js';
import type { Found, Rule } from '../rule.js';

/** A question that nobody can ever see. */
export const unreachable: Rule = {
  id: 'unreachable',
  severity: 'error',
  about: {
    en: 'No answers to the questions before it make the condition true: a number off the scale, an option that is not offered, or two demands that exclude each other.',
    zh: '前面的题无论怎样作答，条件都不会成立：数值超出量表、选项不存在，或两个要求互相矛盾。',
  },
  source: 'Tosch & Berger 2014, SurveyMan: Programming and Automatically Debugging Surveys',
  check: (draft) => {
    const never = new Set<number>();
    return conditionsOf(draft).flatMap((condition): Found[] => {
      const { id, index, logic, path } = condition;
      const seen = lookedAt(condition, draft.questions);
      if (isMistake(logic) || seen.some((one) => one.index === null || one.index >= index)) return [];
      const hidden = new Set(seen.flatMap(({ asked, index: at }) => (at !== null && never.has(at) ? [asked] : [])));
      if (canHold(logic, (question) => (hidden.has(question) ? [[]] : possibleAnswers(draft, question, logic)))) return [];
      never.add(index);
      return [
        {
          path,
          message: { en: `"${id}" can never be shown`, zh: `“${id}”永远不会显示` },
          hint: { en: 'compare the condition with the scale and the options it looks at', zh: '请核对条件与所引用的量表和选项' },
        },
      ];
    });
  },
};
