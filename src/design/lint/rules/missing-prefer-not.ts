import { textsOfAsked } from '../asked-text.js';
import { asksGender, sensitiveIn } from '../asks-about.js';
import { isRefusal } from '../option-names.js';
import type { Found, Rule } from '../rule.js';

/** A required question of what people guard, without a way not to say. */
export const missingPreferNot: Rule = {
  id: 'missing-prefer-not',
  severity: 'warn',
  about: {
    en: 'Income, gender, health, religion or politics, required and without "prefer not to say": people break off or make something up.',
    zh: '收入、性别、健康、宗教、政治等必答却无“不愿透露”：受访者会中途放弃或乱填。',
  },
  source: 'AAPOR Code of Professional Ethics and Practices; Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'choice' || !one.required || one.options.some(isRefusal)) return [];
      const texts = textsOfAsked(one);
      if (!texts.some((text) => sensitiveIn(text) !== null || asksGender(text))) return [];
      return [
        {
          path: ['questions', one.index, 'options'],
          message: { en: 'required, and no way not to say', zh: '必答，却不能选择不透露' },
          hint: { en: 'add "Prefer not to say"', zh: '增加“不愿透露”' },
        },
      ];
    }),
};
