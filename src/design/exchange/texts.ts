import { say, type Text } from '../../survey/text.js';

/** A text in every language; one string where all say the same. */
export function inLanguages(languages: readonly string[], of: (language: string) => string): Text {
  const texts = Object.fromEntries(languages.map((language) => [language, of(language)]));
  const said = Object.values(texts);
  return said.length > 0 && said.every((one) => one === said[0]) ? (said[0] as string) : texts;
}

/** A text changed in every language. */
export const mapText = (text: Text, change: (one: string) => string): Text =>
  typeof text === 'string' ? change(text) : Object.fromEntries(Object.entries(text).map(([language, one]) => [language, change(one)]));

/** A text with another in brackets after it, as a unit: `How old are you? (years)`. */
export const withBrackets = (text: Text, more: Text, languages: readonly string[]): Text =>
  inLanguages(languages, (language) => `${say(text, language)} (${say(more, language)})`);

/** Text on one line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();

/** Text as HTML that shows it. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** What HTML shows, as text: tags left out, breaks and paragraphs as new lines, entities resolved. */
export const plainHtml = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replace(/<[A-Za-z/!][^<>]*>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
      if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      return ENTITIES[name.toLowerCase()] ?? whole;
    })
    .replace(/\n+$/, '');

/** The name of a file without folders and endings. */
export const stemOf = (file: string): string => (file.split(/[\\/]/).at(-1) ?? '').replace(/\..*$/s, '');
