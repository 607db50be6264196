import { hanIn, wordsIn } from '../language/word-count.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

const LIMITS = { en: { long: 25, tooLong: 40 }, zh: { long: 50, tooLong: 80 } };

/** Long questions. */
export const questionLength: Rule = {
  id: 'question-length',
  severity: 'info',
  about: {
    en: 'More than 25 words or 50 characters; a warning above 40 words or 80 characters. Questions about sensitive behaviour may be long on purpose.',
    zh: '超过 25 个英文词或 50 字；超过 40 词或 80 字为警告。敏感行为题有时有意写长。',
  },
  source: 'Payne 1951, The Art of Asking Questions (about 20 words)',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const { language, text } = wording;
      const length = language === 'zh' ? hanIn(text) + wordsIn(text) : wordsIn(text);
      const { long, tooLong } = LIMITS[language];
      if (length <= long) return [];
      return [
        {
          ...inText(wording),
          tier: length > tooLong ? 1 : 2,
          severity: length > tooLong ? 'warn' : 'info',
          message: {
            en: `has ${length} ${language === 'zh' ? 'characters' : 'words'}`,
            zh: `题干${length}${language === 'zh' ? '字' : '词'}`,
          },
          hint: { en: 'move definitions to help', zh: '把说明移到 help' },
        },
      ];
    }),
};
