import { saysNothing } from '../option-names.js';
import type { Found, Rule } from '../rule.js';

/** "None of these" that can be chosen with others. */
export const exclusiveOption: Rule = {
  id: 'exclusive-option',
  severity: 'error',
  about: {
    en: '"None of these", "not applicable" or a refusal in a question with several answers, without exclusive: true: it can be chosen together with others.',
    zh: '多选题的“以上都没有”“不适用”等未写 exclusive: true，可与其他选项同选，前后矛盾。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'choice' || !one.several || one.options.length < 2) return [];
      return one.options.flatMap((option, place): Found[] => {
        if (option.exclusive || !saysNothing(option)) return [];
        return [
          {
            path: option.column === null ? ['questions', one.index, 'options', place] : ['questions', one.index, 'columns', option.value],
            message: { en: `"${option.value}" can be chosen together with others`, zh: `“${option.value}”可与其他选项同选` },
            hint: { en: 'write exclusive: true', zh: '写上 exclusive: true' },
          },
        ];
      });
    }),
};
