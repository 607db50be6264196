import { doubleBarreledChinese } from '../language/double-barreled-chinese.js';
import { doubleBarreledEnglish } from '../language/double-barreled-english.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

/** Two objects or two predicates in one question. */
export const doubleBarreled: Rule = {
  id: 'double-barreled',
  severity: 'warn',
  about: {
    en: 'Asks about two things with one answer. Sure where a pattern shows two things judged, two verbs or two clauses; a conjunction alone is information, for many good questions hold one. "friend or colleague" and other pairs that are one thing are left alone.',
    zh: '一道题问了两件事。能从句式看出评价两个对象、两个动作或两个分句时为警告；只有一个连词时仅作提示，因为许多好题也含连词。“朋友或同事”等固定搭配不算。',
  },
  source: 'Willis & Lessler 1999, Question Appraisal System QAS-99, 4c; Krosnick & Presser 2010, Question and Questionnaire Design',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const { language, text, core } = wording;
      const pair = language === 'zh' ? doubleBarreledChinese(text, core) : doubleBarreledEnglish(core);
      if (pair === null) return [];
      const { coordinator, before, after, tier } = pair;
      return [
        {
          ...inText(wording),
          tier,
          severity: tier === 1 ? 'warn' : 'info',
          message: {
            en: `may ask two things at once: "${before}" ${coordinator} "${after}"; who feels differently about them cannot answer`,
            zh: `可能同时问了“${before}”和“${after}”，看法不同的受访者无法用一个答案回答`,
          },
          hint: {
            en: 'ask them as two questions or as rows of a matrix, or keep the one that you will act on',
            zh: '拆成两道题，或改为矩阵题的两行，或只保留会据以改进的一项',
          },
        },
      ];
    }),
};
