/** What a column of a sheet holds, and in which language; a language of null is the form's own. */
export interface FormColumn {
  name: string;
  language: string | null;
}

/** Other spellings of columns that forms in use have. Source: pyxform, aliases.py. */
const ALIASES: Readonly<Record<string, string>> = {
  caption: 'label',
  command: 'type',
  tag: 'name',
  value: 'name',
  relevance: 'relevant',
  listname: 'list_name',
  calculate: 'calculation',
  constraining_message: 'constraint_message',
  set_form_title: 'form_title',
  set_form_id: 'form_id',
  id_string: 'form_id',
  title: 'form_title',
};
const PREFIXES = new Set(['bind', 'control', 'body']);
const TRANSLATED = new Set([
  'label',
  'hint',
  'guidance_hint',
  'constraint_message',
  'required_message',
  'media',
  'image',
  'audio',
  'video',
]);

/** Reads a header: `label::English (en)`, `Caption`, `bind::relevant`, `label:fr`. */
export function formColumn(header: string): FormColumn {
  const [first = '', ...more] = header.trim().split(/\s*::\s*|\s*(?<!jr):(?!:)\s*/);
  const plain = first.toLowerCase().replace(/[\s_]+/g, '_');
  if (PREFIXES.has(plain) && more.length > 0) return formColumn(more.join('::'));
  const name = ALIASES[plain] ?? plain;
  const language = more.join(':').trim();
  return { name, language: TRANSLATED.has(name) && language !== '' ? language : null };
}

/** Languages that forms name without a code, by their English and their own names. */
const COMMON = [
  'en',
  'zh',
  'es',
  'fr',
  'pt',
  'de',
  'ar',
  'ru',
  'hi',
  'bn',
  'ur',
  'id',
  'ja',
  'ko',
  'it',
  'nl',
  'tr',
  'vi',
  'th',
  'sw',
  'fa',
  'uk',
  'pl',
  'ne',
  'my',
  'am',
  'so',
  'ha',
];

/** The code of a language as a form calls it: in brackets after its name, the code itself, or found by the name; null when unknown. */
export function languageCode(language: string): string | null {
  const code = /\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$/.exec(language)?.[1];
  if (code !== undefined) return code;
  if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)) return language;
  const plain = language.trim().toLowerCase();
  const nameIn = (of: string, inLanguage: string): string =>
    (new Intl.DisplayNames([inLanguage], { type: 'language' }).of(of) ?? '').toLowerCase();
  return COMMON.find((one) => nameIn(one, 'en') === plain || nameIn(one, one) === plain) ?? null;
}
