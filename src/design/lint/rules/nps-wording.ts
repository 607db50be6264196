import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

const NPS = {
  en: /likel(?:y|ihood).*recommend|recommend.*likel|(?:probab|chance).*recommend/is,
  zh: /(?:多大|有多|几成)[^。]*推荐|推荐[^。]*(?:可能|意愿|意向|多大)|(?:可能性|意愿|可能)[^。]*推荐/,
};

/** A question of type nps that does not ask how likely one is to recommend. */
export const npsWording: Rule = {
  id: 'nps-wording',
  severity: 'error',
  about: {
    en: 'NPS asks how likely one is to recommend. "Would you recommend" or "how satisfied" are other questions. A place to work may be recommended too (eNPS).',
    zh: 'NPS 问的是推荐的可能性；“您会推荐吗”“您满意吗”是另外的问题。推荐雇主（eNPS）也可以。',
  },
  source: 'Reichheld 2003, Harvard Business Review 81(12)',
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      if (wording.question.type !== 'nps' || NPS[wording.language].test(wording.text)) return [];
      return [
        {
          ...inText(wording),
          message: { en: 'not the NPS question', zh: '不是标准的 NPS 题' },
          hint: {
            en: 'How likely is it that you would recommend … to a friend or colleague?',
            zh: '您有多大可能将……推荐给朋友或同事？',
          },
        },
      ];
    }),
};
