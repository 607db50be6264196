import { textsOfAsked } from '../asked-text.js';
import type { Found, Rule } from '../rule.js';

const CONDITIONAL =
  /\bif you (?:have )?(?:used|bought|visited|contacted|tried|stayed|called|received)\b|\bif applicable\b|如果?您?(?:使用|购买|体验|接触|联系|参加)过|如有使用|若有/i;

/** A required rating of what not everybody has used. */
export const missingNa: Rule = {
  id: 'missing-na',
  severity: 'info',
  about: {
    en: 'A required rating of what only some have used (experience: true, or "if you used …") with neither a condition nor "not applicable".',
    zh: '并非人人用过的内容（experience: true，或“如果您使用过……”）必须评分，却既无显示条件也无“不适用”。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if ((one.kind !== 'scale' && one.kind !== 'matrix') || !one.required || one.notApplicable !== null) return [];
      if (one.question['show-if'] !== undefined) return [];
      const marked = 'experience' in one.question && one.question.experience === true;
      if (!marked && !textsOfAsked(one).some((text) => CONDITIONAL.test(text))) return [];
      return [
        {
          path: ['questions', one.index, 'required'],
          message: { en: 'no way out for those who have not used it', zh: '未使用者无法跳过' },
          hint: { en: 'add not-applicable to the scale, or show-if', zh: '为量表加上 not-applicable，或用 show-if' },
        },
      ];
    }),
};
