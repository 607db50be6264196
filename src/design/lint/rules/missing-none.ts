import { isOther, saysNothing } from '../option-names.js';
import type { Found, Rule } from '../rule.js';

/** A required choice of several without "none of these". */
export const missingNone: Rule = {
  id: 'missing-none',
  severity: 'warn',
  about: {
    en: 'A required question with several answers and none of "none": who has no answer is trapped.',
    zh: '必答多选题没有“以上都没有”，没有适用项的受访者无法作答。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'choice' || !one.several || !one.required) return [];
      if ('screener' in one.question && one.question.screener) return [];
      if (one.options.some((option) => option.exclusive || isOther(option) || saysNothing(option))) return [];
      return [
        {
          path: ['questions', one.index, 'options'],
          message: { en: 'required, and no answer for those to whom none applies', zh: '必答，却没有给无适用项者的选项' },
          hint: { en: 'add {value: none, label: None of these, exclusive: true}', zh: '增加“以上都没有”（exclusive: true）' },
        },
      ];
    }),
};
