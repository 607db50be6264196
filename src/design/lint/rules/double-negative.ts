import { asksAgreement } from '../agreement.js';
import { doubleNegativeChinese } from '../language/double-negative-chinese.js';
import { doubleNegativeEnglish } from '../language/double-negative-english.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

/** Two negations in one question. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'warn',
  about: {
    en: 'Denies twice, or denies something negative: what does "no" mean then? An error on a scale of agreement, where disagreeing denies once more.',
    zh: '双重否定，或否定一个否定的说法：回答“否”是什么意思？在“同意/不同意”量表上为错误，因为不同意又多一层否定。',
  },
  source: 'Fowler 1995, Improving Survey Questions; Willis & Lessler 1999, QAS-99',
  sparesInstruments: true,
  check: (draft) =>
    draft.wordings.flatMap((wording): Found[] => {
      const words = wording.language === 'zh' ? doubleNegativeChinese(wording.core) : doubleNegativeEnglish(wording.core);
      if (words === null) return [];
      return [
        {
          ...inText(wording),
          tier: 1,
          severity: asksAgreement(draft, wording.question) ? 'error' : 'warn',
          message: { en: `may be a double negative: "${words}"`, zh: `可能是双重否定：“${words}”` },
          hint: { en: 'say it positively', zh: '改为肯定说法' },
        },
      ];
    }),
};
