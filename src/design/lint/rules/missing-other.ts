import { isNominal } from '../nominal-options.js';
import { isNone, isOther } from '../option-names.js';
import type { Found, Rule } from '../rule.js';

const LIST = 4;

/** A list of names without "other". */
export const missingOther: Rule = {
  id: 'missing-other',
  severity: 'warn',
  about: {
    en: `A list of ${LIST} or more names without "other": who is not on it must answer wrongly. exhaustive: true says that nothing is missing.`,
    zh: `${LIST}个及以上的名目选项却没有“其他”，不在其列者只能乱选。确实穷尽请写 exhaustive: true。`,
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'choice' || one.options.length < LIST || !isNominal(one)) return [];
      if ('exhaustive' in one.question && one.question.exhaustive) return [];
      if (one.options.some((option) => isOther(option) || isNone(option))) return [];
      return [
        {
          path: ['questions', one.index, one.options.some(({ column }) => column !== null) ? 'columns' : 'options'],
          message: { en: 'no answer for those who are not on the list', zh: '不在列表中的受访者无法作答' },
          hint: {
            en: 'add {value: other, label: Other, other: true}, or say exhaustive: true',
            zh: '增加“其他（请注明）”（other: true），或写 exhaustive: true',
          },
        },
      ];
    }),
};
