import type { Text } from '../../survey/text.js';
import { html, type Markup } from './markup.js';
import { type Say, sayOnce } from './say.js';
import { WORDS } from './words.js';

/** Languages written from right to left, and scripts by which a tag tells it. */
const RIGHT_TO_LEFT = /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)(-|$)|-(Arab|Hebr|Thaa|Syrc|Nkoo)\b/i;

/** How a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr');

/** The choice of language, each by its own name; nothing when there is none to choose. */
export function languageSwitch(languages: readonly string[], title: Text, say: Say): Markup | null {
  if (languages.length < 2) return null;
  const choices = languages.map(
    (language, place) =>
      html`<label lang="${language}"><input type="radio" name="language" value="${language}" data-direction="${directionOf(language)}" data-title="${sayOnce(title, language)}"${place === 0 ? html` checked` : null}><span>${nameOf(language)}</span></label>`,
  );
  return html`<fieldset class="languages"><legend class="unseen">${say(WORDS.language)}</legend>${choices}</fieldset>`;
}

/** What a language calls itself; its tag where that is not known. */
function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}
