/** Languages that LimeSurvey calls by their script. */
const NAMES: Readonly<Record<string, string>> = { zh: 'zh-Hans', 'zh-cn': 'zh-Hans', 'zh-tw': 'zh-Hant-TW', 'zh-hk': 'zh-Hant-HK' };
const LANGUAGES: Readonly<Record<string, string>> = { 'zh-hans': 'zh', 'zh-hant-tw': 'zh-TW', 'zh-hant-hk': 'zh-HK' };

/** A language as LimeSurvey calls it: `zh` is `zh-Hans`. */
export const limeLanguage = (language: string): string => NAMES[language.toLowerCase()] ?? language;

/** The language that LimeSurvey calls so; variants such as `de-informal` are the language itself, and what is no language is English. */
export function languageOfLime(name: string): string {
  const plain = name.trim().replace(/-(informal|easy)$/i, '');
  return LANGUAGES[plain.toLowerCase()] ?? (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(plain) ? plain : 'en');
}
