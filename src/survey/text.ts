/** A language that reports are written in. */
export type Language = 'en' | 'zh';

/** Any text of a definition: one string for all languages, or one per language (`en`, `zh`, `de` …). */
export type Text = string | Readonly<Record<string, string>>;

/** The text in a language; where it is missing English, then whichever comes first. */
export function say(text: Text, language: string): string {
  if (typeof text === 'string') return text;
  return text[language] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** Text as it is compared: NFKC, dashes alike, white space collapsed, lower case. What is shown stays the original. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
