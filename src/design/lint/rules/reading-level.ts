import { sentencesOf } from '../language/question-core.js';
import { readingGrade } from '../language/reading-grade.js';
import { hanIn } from '../language/word-count.js';
import type { Found, Rule } from '../rule.js';
import { inText, type Wording } from '../wording.js';

const HARDEST_GRADE = 12;
const FEWEST_WORDS = 10;
const LONGEST_SENTENCE = 40;

/** Sentences that are hard to read. */
export const readingLevel: Rule = {
  id: 'reading-level',
  severity: 'info',
  about: {
    en: `English above Flesch–Kincaid grade ${HARDEST_GRADE}, and Chinese sentences of more than ${LONGEST_SENTENCE} characters. Weak evidence: readability formulas picked the harder of two wordings in less than half of 71 pairs.`,
    zh: `英文 Flesch–Kincaid 年级高于 ${HARDEST_GRADE}，或中文单句超过 ${LONGEST_SENTENCE} 字。证据较弱：在 71 对题目中，可读性公式选对较难者不足一半。`,
  },
  source: 'Lenzner 2014, Sociological Methods & Research 43, against such formulas',
  sparesInstruments: true,
  check: ({ wordings }) =>
    wordings.flatMap((wording): Found[] => {
      const hard = wording.language === 'zh' ? longSentence(wording) : hardSentences(wording);
      return hard === null
        ? []
        : [
            {
              ...inText(wording),
              tier: 2,
              message: hard,
              hint: { en: 'shorter words, one clause per sentence', zh: '用短词，一句只说一件事' },
            },
          ];
    }),
};

function hardSentences({ text }: Wording): Found['message'] | null {
  const { grade, words } = readingGrade(sentencesOf(text));
  if (words < FEWEST_WORDS || grade <= HARDEST_GRADE) return null;
  return { en: `may be hard to read (grade ${Math.round(grade)})`, zh: `可能难读（英文 ${Math.round(grade)} 年级）` };
}

function longSentence({ text }: Wording): Found['message'] | null {
  const longest = Math.max(...sentencesOf(text).map(hanIn));
  if (longest <= LONGEST_SENTENCE) return null;
  return { en: `has a sentence of ${longest} characters`, zh: `句子过长（${longest}字）` };
}
