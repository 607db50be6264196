import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

const OPPOSITES: Readonly<Record<string, string>> = {
  satisfied: 'dissatisfied',
  easy: 'difficult',
  likely: 'unlikely',
  happy: 'unhappy',
  important: 'unimportant',
  useful: 'useless',
  clear: 'unclear',
  fair: 'unfair',
};
const ONE_SIDED = new RegExp(`\\bhow (${Object.keys(OPPOSITES).join('|')})\\b(?! or\\b)`, 'i');

/** A stem that names one pole only. */
export const unbalancedStem: Rule = {
  id: 'unbalanced-stem',
  severity: 'info',
  about: {
    en: 'Names the positive end only, as "how satisfied". The effect is small, and the questions of NPS and CES are made so: they are left alone. English only.',
    zh: '题干只出现正向一端，如 how satisfied。影响很小；NPS 与 CES 的标准题干本就如此，不作提示。仅检查英文。',
  },
  source: 'Liu & Cho 2016, Survey Insights: Methods from the Field, with little effect found',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const word = ONE_SIDED.exec(wording.core)?.[1]?.toLowerCase();
      const opposite = word === undefined ? undefined : OPPOSITES[word];
      if (wording.language !== 'en' || ['nps', 'ces'].includes(wording.question.type) || word === undefined || opposite === undefined)
        return [];
      if (new RegExp(`\\b${opposite}\\b|\\bhard\\b|\\bunsatisfied\\b`, 'i').test(wording.text)) return [];
      return [
        {
          ...inText(wording),
          tier: 2,
          message: { en: `names one end only: "how ${word}"`, zh: `题干只出现了正向一端：“how ${word}”` },
          hint: { en: `how ${word} or ${opposite} …`, zh: `写成 how ${word} or ${opposite} …` },
        },
      ];
    }),
};
