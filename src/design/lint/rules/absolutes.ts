import { asksAgreement } from '../agreement.js';
import { mask } from '../language/mask.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

const ABSOLUTE = {
  en: /\b(?:always|never|all|every|everyone|everybody|everything|nobody|no one|none|completely|totally|absolutely|entirely|must)\b/,
  zh: /总是|从不|从来[不没]|永远|所有|任何|每次都|每一次都|完全|绝对|必须|从未|一切|一直都/u,
};
const HARMLESS = {
  en: [
    /\ball that apply\b|\ball (?:things|in all|over|day|together|of the following|the following)\b|\bat all\b|\bif at all\b|\bfirst of all\b|\bin all\b|\babove all\b|\bafter all\b|\ball times\b|\bnone of (?:these|the above)\b|\bevery (?:day|week|month|year|hour|morning|evening|other|\d+)\b|\b(?:almost|nearly) (?:all|always|never|every)\b|\b(?:completely|totally) (?:agree|disagree|satisfied|dissatisfied)\b/g,
  ],
  zh: [
    /任何(?:其他|其它)?的?(?:意见|建议|问题|想法|反馈|补充|评论)|完全不?(?:同意|满意|可能|符合|了解)|所有(?:适用|符合|选项)|每[年月周天日]|以上所有/gu,
  ],
};

/** Always, never, all, every. */
export const absolutes: Rule = {
  id: 'absolutes',
  severity: 'info',
  about: {
    en: 'Always, never, all and every are true of almost nobody and push answers to one end. A warning on a scale of agreement.',
    zh: '“总是、从不、所有、完全”几乎对谁都不成立，把答案推向一端。在“同意/不同意”量表上为警告。',
  },
  source: 'Dillman, Smyth & Christian 2014, Internet, Phone, Mail, and Mixed-Mode Surveys',
  sparesInstruments: true,
  check: (draft) =>
    draft.wordings.flatMap((wording): Found[] => {
      const { language } = wording;
      const word = ABSOLUTE[language].exec(mask(wording.core.toLowerCase(), HARMLESS[language]))?.[0];
      if (word === undefined) return [];
      const stated = asksAgreement(draft, wording.question);
      return [
        {
          ...inText(wording),
          tier: stated ? 1 : 2,
          severity: stated ? 'warn' : 'info',
          message: { en: `"${word}" is absolute`, zh: `绝对化用词“${word}”` },
          hint: { en: 'ask how often or how many, or say "usually"', zh: '改问频率或数量，或用“通常”' },
        },
      ];
    }),
};
