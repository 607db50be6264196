import { hanIn, wordsIn } from '../language/word-count.js';
import type { Found, Rule, Said } from '../rule.js';
import type { LocalText } from '../texts.js';

const PLACEHOLDER = /\{\{[^{}]*\}\}|\$\{[^{}]*\}|\{[^{}]*\}|%[sd]/g;
const NUMBER = /\d+(?:\.\d+)?/g;
/** Numbers in words, which count for those in digits. */
const SPELT =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|half|once|twice|a|an)\b|[一二两三四五六七八九十百千万亿半](?=年|个|月|周|天|次|级|分|星|位|名|项|小|岁|元)|[\d.]+\s*[千万亿]/i;

/** Languages of one text that say different things. */
export const translationMismatch: Rule = {
  id: 'translation-mismatch',
  severity: 'warn',
  about: {
    en: 'The languages of a text have different numbers or placeholders, or one is in the script of another. A number in words counts for one in digits.',
    zh: '同一文本各语言的数字或占位符不同，或用错了文字。文字写的数（一年、twelve）不计差异。',
  },
  source: 'Survey Research Center 2016, Guidelines for Best Practice in Cross-Cultural Surveys',
  check: ({ texts }) =>
    texts.flatMap((one): Found[] => {
      const what = mismatch(one);
      if (what === null) return [];
      return [{ path: one.path, message: what, hint: { en: 'make both say the same', zh: '使各语言一致' } }];
    }),
};

function mismatch({ text, role }: LocalText): Said | null {
  if (typeof text === 'string') return null;
  const spoken = Object.entries(text).filter(([, one]) => one.trim() !== '');
  const differs = (one: (text: string) => string): boolean => new Set(spoken.map(([, said]) => one(said))).size > 1;
  if (
    differs((said) =>
      (said.match(PLACEHOLDER) ?? [])
        .map((one) => one.replace(/\s/g, ''))
        .sort()
        .join(),
    )
  ) {
    return { en: 'placeholders differ between languages', zh: '各语言的占位符不一致' };
  }
  const bare = (said: string): string => said.replace(PLACEHOLDER, ' ').replace(/(\d),(?=\d{3}\b)/g, '$1');
  const spelt = spoken.some(([, said]) => SPELT.test(bare(said)));
  if (!spelt && differs((said) => (bare(said).match(NUMBER) ?? []).sort().join()))
    return { en: 'numbers differ between languages', zh: '各语言的数字不一致' };
  const stray = spoken.find(([tag, said]) => isStray(tag, said, role === 'stem' ? 2 : 3));
  return stray === undefined ? null : { en: `the text in ${stray[0]} is in another script`, zh: `${stray[0]} 文本用了别的文字` };
}

/** Words of few letters may be names. */
function isStray(tag: string, said: string, fewest: number): boolean {
  const [words, han] = [wordsIn(said.replace(PLACEHOLDER, ' ')), hanIn(said)];
  if (/^zh\b/i.test(tag)) return han === 0 && words >= fewest;
  return /^en\b/i.test(tag) && han > words && han >= fewest;
}
