/** Languages that SurveyJS calls differently than BCP 47 does. */
const LOCALES: Readonly<Record<string, string>> = { zh: 'zh-cn', 'zh-hans': 'zh-cn', 'zh-hant': 'zh-tw' };
const LANGUAGES: Readonly<Record<string, string>> = { 'zh-cn': 'zh', 'zh-tw': 'zh-TW' };

/** The locale of SurveyJS for a language: `zh` is `zh-cn`, `pt-BR` is `pt-br`. */
export const localeOf = (language: string): string => LOCALES[language.toLowerCase()] ?? language.toLowerCase();

/** The language of a locale of SurveyJS: `zh-cn` is `zh`, `pt-br` is `pt-BR`. */
export const languageOf = (locale: string): string =>
  LANGUAGES[locale.toLowerCase()] ??
  locale
    .toLowerCase()
    .split('-')
    .map((part, index) => (index > 0 && part.length === 2 ? part.toUpperCase() : part))
    .join('-');
