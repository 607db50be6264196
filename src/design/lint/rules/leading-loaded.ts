import { leadingChinese } from '../language/leading-chinese.js';
import { leadingEnglish } from '../language/leading-english.js';
import { withoutAsides } from '../language/question-core.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

/** Wording that pushes towards an answer. */
export const leadingLoaded: Rule = {
  id: 'leading-loaded',
  severity: 'warn',
  about: {
    en: 'Pushes towards an answer: negative and tag questions, praise of what is asked about, authority or the majority, agreement asked with one side only. Word lists cannot see every loaded premise.',
    zh: '带倾向性：反问与附加问、褒贬词、诉诸权威或多数、只问“是否同意”一面。词表看不出所有带预设的题干。',
  },
  source: 'Schuman & Presser 1981, Questions and Answers in Attitude Surveys; Rasinski 1989, Public Opinion Quarterly 53',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const text = withoutAsides(wording.text, wording.language);
      const words = wording.language === 'zh' ? leadingChinese(text) : leadingEnglish(text);
      if (words === null) return [];
      return [
        {
          ...inText(wording),
          tier: 1,
          message: { en: `"${words}" may push towards an answer`, zh: `“${words}”可能带有倾向性，会引导受访者` },
          hint: {
            en: 'leave out the adjective or the authority, and offer both sides, as in "agree or disagree"',
            zh: '去掉形容词或权威说法，并给出正反两面，如“同意或不同意”',
          },
        },
      ];
    }),
};
