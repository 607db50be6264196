import { normalise } from '../../../survey/text.js';
import type { Option } from '../../asked.js';
import type { Found, Rule } from '../rule.js';
import { variantsOf } from '../variants.js';

/** The same answer twice. */
export const duplicateOption: Rule = {
  id: 'duplicate-option',
  severity: 'error',
  about: {
    en: 'Two answers with one value or one label, capital letters aside: which of them was chosen cannot be told.',
    zh: '两个选项的值或文字相同（不分大小写），无法区分选了哪一个。',
  },
  source: 'Dillman, Smyth & Christian 2014',
  check: ({ asked }) =>
    asked.flatMap((one): Found[] => {
      if (one.kind !== 'choice' && one.kind !== 'ranking') return [];
      const texts = [one.options.map(({ value }) => value), ...variantsOf(one.options.map(({ label }) => label))];
      const places = new Set(texts.flatMap((words) => repeatedPlaces(words)));
      return [...places].map((place) => ({
        path: ['questions', one.index, 'options', place],
        message: { en: `"${shown(one.options[place], texts)}" is offered twice`, zh: `选项“${shown(one.options[place], texts)}”重复` },
        hint: { en: 'leave one out', zh: '删去一个' },
      }));
    }),
};

function repeatedPlaces(words: readonly string[]): number[] {
  const seen = new Set<string>();
  return words.flatMap((word, place) => {
    const key = normalise(word);
    if (key === '') return [];
    if (seen.has(key)) return [place];
    seen.add(key);
    return [];
  });
}

const shown = (option: Option | undefined, texts: readonly string[][]): string => {
  const repeatedValue = texts[0]?.filter((value) => normalise(value) === normalise(option?.value ?? '')).length ?? 0;
  return repeatedValue > 1 || typeof option?.label !== 'string' ? (option?.value ?? '') : option.label;
};
