import { hanIn, wordsIn } from '../language/word-count.js';
import type { Found, Rule } from '../rule.js';
import type { LocalText } from '../texts.js';

/** Shorter texts may be names, which need no translation. */
const SENTENCE = { words: 3, han: 4 };

/** A text without one of the languages of the survey. */
export const missingTranslation: Rule = {
  id: 'missing-translation',
  severity: 'error',
  about: {
    en: 'A text lacks a language that the survey is declared in: respondents meet another one, or nothing. One string for all languages does for names and numbers, not for questions.',
    zh: '文本缺少问卷声明的某种语言，受访者会看到别的语言或空白。单一文本只适合名称和数字，不适合题干。',
  },
  source: 'Survey Research Center 2016, Guidelines for Best Practice in Cross-Cultural Surveys',
  check: ({ texts, languages }) => {
    const wanted = languages ?? [...new Set(texts.flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text))))];
    if (wanted.length < 2 && languages === null) return [];
    return texts.flatMap((one): Found[] => {
      const missing = wanted.filter((language) => lacks(one, language, wanted.length > 1 && languages !== null));
      if (missing.length === 0) return [];
      return [
        {
          path: one.path,
          message: { en: `no text in ${missing.join(', ')}`, zh: `缺少${missing.join('、')}文本` },
          hint: {
            en: `write {${wanted.map((language) => `${language}: …`).join(', ')}}`,
            zh: `写成 {${wanted.map((language) => `${language}: …`).join(', ')}}`,
          },
        },
      ];
    });
  },
};

function lacks({ text, role }: LocalText, language: string, several: boolean): boolean {
  if (typeof text !== 'string') return (text[language] ?? '').trim() === '';
  if (!several || role === 'label') return false;
  const [words, han] = [wordsIn(text), hanIn(text)];
  if (words < SENTENCE.words && han < SENTENCE.han) return false;
  return /^zh\b/.test(language) ? han < words : han >= SENTENCE.han;
}
