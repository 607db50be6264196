import type { Text } from '../../../survey/text.js';
import { inLanguages } from '../texts.js';
import { isObject, type Json, wordOf } from './json.js';
import { languageOf } from './locale.js';

/** The languages of a survey, and how its texts are read. */
export interface ReadTexts {
  languages: string[];
  /** Null: the property is missing or empty. */
  text(value: unknown): Text | null;
}

const LOCALIZED = /title|description|text|html|label/i;
const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/**
 * The texts of a survey by language. `default` stands for the survey's own locale; where texts have a key for that, `default` is English,
 * as SurveyJS means it.
 */
export function readTexts(survey: Json): ReadTexts {
  const said = wordOf(survey.locale) ?? 'en';
  const locale = LOCALE.test(said) ? said.toLowerCase() : 'en';
  const keys = new Set<string>();
  collect(survey, keys);
  const own = [...keys].some((key) => key.toLowerCase() === locale);
  const standard = own ? 'en' : languageOf(locale);
  const nameOf = (key: string): string => (key === 'default' ? standard : languageOf(key));
  const languages = [...new Set([languageOf(locale), ...[...keys].map(nameOf)])];
  return {
    languages,
    text(value) {
      if (typeof value === 'string') return value.trim() === '' ? null : value;
      if (!isObject(value)) return null;
      const texts = new Map(
        Object.entries(value).flatMap(([key, one]) => (isLocale(key) && typeof one === 'string' ? [[nameOf(key), one] as const] : [])),
      );
      const said = languages.filter((language) => texts.has(language));
      return said.length === 0 ? null : inLanguages(said, (language) => texts.get(language) as string);
    },
  };
}

const isLocale = (key: string): boolean => key === 'default' || LOCALE.test(key);

/** The keys of all texts that have one per locale. */
function collect(value: unknown, keys: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) collect(one, keys);
  if (!isObject(value)) return;
  for (const [key, one] of Object.entries(value)) {
    const texts = isObject(one) ? Object.entries(one) : [];
    if (LOCALIZED.test(key) && texts.length > 0 && texts.every(([name, text]) => isLocale(name) && typeof text === 'string'))
      for (const [name] of texts) keys.add(name);
    else collect(one, keys);
  }
}
