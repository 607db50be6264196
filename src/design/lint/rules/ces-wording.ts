import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

const EASE = {
  en: /ma(?:de|kes?) it (?:very |really )?easy|easy for me/i,
  zh: /(?:容易|轻松|方便|简单).{0,12}(?:解决|处理|办理)|(?:解决|处理|办理).{0,12}(?:容易|轻松|方便|简单)|让.{0,12}(?:容易|轻松|方便|简单)/,
};

/** A question of type ces, version 2, that does not say that something was made easy. */
export const cesWording: Rule = {
  id: 'ces-wording',
  severity: 'warn',
  about: {
    en: 'CES 2.0 is the statement that it was made easy to handle the issue. Effort on seven points is the usual mix-up.',
    zh: 'CES 2.0 的题干是“让我很容易地解决了问题”。七级费力度是常见的混淆。',
  },
  source: 'Dixon, Toman & DeLisi 2013, The Effortless Experience',
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const { question, language, text } = wording;
      if (question.type !== 'ces' || question.version === 1 || EASE[language].test(text)) return [];
      return [
        {
          ...inText(wording),
          message: { en: 'not the wording of CES 2.0', zh: '不是 CES 2.0 的表述' },
          hint: {
            en: '… made it easy for me to handle my issue; effort is version: 1',
            zh: '……让我很容易地解决了我的问题；费力度请写 version: 1',
          },
        },
      ];
    }),
};
