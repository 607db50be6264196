import { say, type Text } from '../../survey/text.js';
import { html, type Markup } from './markup.js';

/** A text in all languages of the page. */
export type Say = (text: Text) => Markup;

/**
 * How texts stand in a page with these languages: each in a `bdi`, so that its direction disturbs nothing around it; where languages differ
 * one per language, with `data-in`, all but the first hidden.
 */
export function sayIn(languages: readonly string[]): Say {
  return (text) => {
    if (typeof text === 'string') return html`<bdi>${text}</bdi>`;
    const written = languages.map((language) => ({ language, from: languageOf(text, language) }));
    const [first] = written;
    if (first === undefined || written.every(({ from }) => text[from] === text[first.from])) {
      return html`<bdi lang="${first?.from ?? ''}">${say(text, first?.from ?? '')}</bdi>`;
    }
    return html`${written.map(
      ({ language, from }, place) =>
        html`<bdi lang="${from}" data-in="${language}"${place === 0 ? null : html` hidden`}>${text[from] ?? ''}</bdi>`,
    )}`;
  };
}

/** The text in one language of a page, as plain words. */
export const sayOnce = (text: Text, language: string): string =>
  typeof text === 'string' ? text : (text[languageOf(text, language)] ?? '');

/** The language that a text is in for readers of another: theirs, the same without its region, English, whichever comes first. */
function languageOf(text: Readonly<Record<string, string>>, language: string): string {
  const plain = language.split('-')[0] ?? language;
  return [language, plain, 'en'].find((one) => Object.hasOwn(text, one)) ?? Object.keys(text)[0] ?? language;
}
