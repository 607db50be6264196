import type { Words } from './templates/words.js';

/** A language that templates are written in. */
export type TemplateLanguage = keyof Words;

/** A value with every text in both languages as one with the given ones, in their order; what is the same in all of them is plain text. */
export function inLanguages<Value>(value: Value, languages: readonly TemplateLanguage[]): Value {
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, languages)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  if (isWords(value)) return textIn(value, languages) as Value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inLanguages(one, languages)])) as Value;
}

function textIn(words: Words, languages: readonly TemplateLanguage[]): string | Record<string, string> {
  const [first = 'en', ...more] = languages;
  if (more.every((language) => words[language] === words[first])) return words[first];
  return Object.fromEntries(languages.map((language) => [language, words[language]]));
}

const isWords = (value: object): value is Words =>
  Object.keys(value).length === 2 && 'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';
