import type { TemplateLanguage } from '../../design/in-languages.js';
import type { Segment } from '../../design/segment.js';
import type { Words } from '../../design/templates/words.js';
import { CsatError, error } from '../../diagnostic.js';
import { plural } from '../plural.js';

/** What parts the wordings of several languages. */
const BETWEEN_LANGUAGES = /[|｜]/;

/**
 * A name as it is typed: one for all languages, or one for each in the order of `languages`, as `Website|网站`.
 * Throws CsatError (exit 2) when there are more or fewer; `option` is where it was said.
 */
export function parseWords(option: string, text: string, languages: readonly TemplateLanguage[]): Words {
  const names = text.split(BETWEEN_LANGUAGES).map((name) => name.replace(/\s+/g, ' ').trim());
  const [first = ''] = names;
  if (names.length === 1 && first !== '') return { en: first, zh: first };
  if (names.length !== languages.length || names.includes('')) {
    const message = names.includes('') ? 'a name is empty' : `${plural(names.length, 'name')} for ${plural(languages.length, 'language')}`;
    const hint = languages.length === 1 ? 'one name' : `one name, or one per language: ${languages.join('|')}`;
    throw new CsatError(error('wrong-words', `${option} ${text}: ${message}`, { hint }), 2);
  }
  const said = Object.fromEntries(languages.map((language, index) => [language, names[index] as string]));
  return { en: first, zh: first, ...said };
}

/**
 * A segment as it is typed: a known demographic or a column (`age`, `region`), or a name with the answers to choose from (`plan=Basic,Plus`).
 * Throws CsatError (exit 2).
 */
export function parseSegment(option: string, text: string, languages: readonly TemplateLanguage[]): Segment {
  const [, name = text, answers] = /^([^=＝]*)[=＝](.*)$/s.exec(text) ?? [];
  const title = parseWords(option, name, languages);
  if (answers === undefined) return { title, options: [] };
  const options = answers.split(/[,，、]/).map((answer) => parseWords(option, answer, languages));
  if (options.length > 1 && new Set(options.map(({ en, zh }) => `${en}\n${zh}`)).size === options.length) return { title, options };
  throw new CsatError(
    error('wrong-segment', `${option} ${text}: two answers or more are asked for, each once`, {
      hint: 'such as  --segment "plan=Basic,Plus"',
    }),
    2,
  );
}
