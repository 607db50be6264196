import type { Language } from '../../../survey/text.js';
import { sentencesOf, withoutAsides } from '../language/question-core.js';
import type { Found, Rule } from '../rule.js';
import { inText } from '../wording.js';

/** A question that only repeats the one before it with its answers: "Would you say it is good or bad?" */
const ANSWERS_REPEATED =
  /^(?:(?:would you say|is (?:it|that|this)|was (?:it|that|this)|are (?:you|they)|were (?:you|they)|do you (?:strongly |somewhat )?(?:agree|approve|favou?r|feel|think|consider)|have you|did you)\b.*\bor\b|.*还是.*)/i;

/** More than one question in one item. */
export const multipleQuestions: Rule = {
  id: 'multiple-questions',
  severity: 'warn',
  about: {
    en: 'More than one question mark in one item, brackets and quotes aside. A second sentence that only offers the answers to the first ("Would you say it is good or bad?") is none.',
    zh: '一道题里有多个问句（括号与引号内的不算）。只是列出选项的后一句（“是好还是不好？”）不算。',
  },
  source: 'Willis & Lessler 1999, Question Appraisal System QAS-99, 3a',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const asked = questionsIn(wording.text, wording.language);
      if (asked < 2) return [];
      return [
        {
          ...inText(wording),
          tier: 1,
          message: { en: `holds ${asked} questions, and there is one answer`, zh: `一道题里有${asked}个问句，却只有一个答案` },
          hint: {
            en: 'ask them one by one; a question that only leads to the next goes into show-if',
            zh: '逐题提问；起筛选作用的问句单列一题，用 show-if 引出下一题',
          },
        },
      ];
    }),
};

function questionsIn(text: string, language: Language): number {
  const asking = sentencesOf(withoutAsides(text, language)).filter((sentence) => /[?？]/.test(sentence));
  return asking.filter((sentence, index) => index === 0 || !ANSWERS_REPEATED.test(sentence)).length;
}
