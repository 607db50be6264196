import { random } from '../../inference/random.js';
import type { Definition } from '../../survey/definition.js';
import type { Text } from '../../survey/text.js';
import type { Asked, Questionnaire } from '../asked.js';
import { estimate } from '../lint/estimate.js';
import { questionnaireOf } from '../questionnaire.js';
import { directionOf, languageSwitch } from './languages.js';
import { html, type Markup, trusted } from './markup.js';
import { policy } from './policy.js';
import { question } from './question.js';
import { routing } from './routing.js';
import { sayIn, sayOnce } from './say.js';
import { SCRIPT } from './script/script.js';
import type { Sheet } from './sheet.js';
import { STYLE } from './style/style.js';
import { toolbar } from './toolbar.js';
import { fill, WORDS } from './words.js';

/** The messages that the script of the page fills in. */
const MESSAGES = ['pageOf', 'unanswered', 'cleared', 'taken'] as const;

/**
 * A questionnaire as one page of HTML that loads nothing, sends nothing and stores nothing: the form as respondents see it, in all its
 * languages, with its logic; whole and plain where scripts do not run, and on paper. `seed` decides the random orders that it shows.
 */
export async function previewPage(definition: Definition, { seed = 1 }: { seed?: number } = {}): Promise<string> {
  const questionnaire = questionnaireOf(definition);
  const { title, asked } = questionnaire;
  const sheet = sheetOf(questionnaire, seed);
  const { languages, say } = sheet;
  const [base = 'en'] = languages;
  const shuffled = asked.some((one) => 'randomize' in one && one.randomize);
  const { markup } = html`<!doctype html>
<html lang="${base}" dir="${directionOf(base)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policy(STYLE, SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${sayOnce(title, base)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
${toolbar({ shuffled, time: timeOf(questionnaire, languages) }, say)}
<main>
<form id="form" autocomplete="off" novalidate data-messages="${messagesIn(languages)}">
<header class="opening">${languageSwitch(languages, title, say)}<h1>${say(title)}</h1></header>
<div class="progress"><p id="where"></p><progress max="1" value="0" aria-labelledby="where"></progress></div>
${pagesOf(asked).map((onPage, index) => page(onPage, index, index === 0 ? introduction(questionnaire, definition.recall ?? null, sheet) : null, sheet))}
<div class="steps"><button type="button" id="back">${say(WORDS.back)}</button><button type="submit"><span id="next">${say(WORDS.next)}</span><span id="submit">${say(WORDS.submit)}</span></button></div>
<section class="thanks" tabindex="-1"><p class="words">${say(questionnaire.thanks ?? WORDS.thanks)}</p><p class="quiet">${say(WORDS.nothingSent)}</p><button type="button" id="again">${say(WORDS.again)}</button></section>
</form>
<p class="unseen" id="status" role="status"></p>
</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
  return markup;
}

function sheetOf(questionnaire: Questionnaire, seed: number): Sheet {
  const { asked } = questionnaire;
  const languages = [...new Set(questionnaire.languages)];
  const numbers = new Map(asked.filter(({ kind }) => kind !== 'note').map((one, index) => [one, index + 1]));
  return {
    languages,
    say: sayIn(languages),
    numberOf: (one) => numbers.get(one) ?? null,
    routingOf: (logic) => routing(logic, asked, numbers, languages),
    next: random(seed),
  };
}

function page(asked: readonly Asked[], index: number, introduction: Markup | null, sheet: Sheet): Markup {
  const title = html`<h2 class="unseen" tabindex="-1">${sheet.say(fill(WORDS.page, { page: index + 1 }))}</h2>`;
  const questions = asked.map((one, place) => html`\n${question(one, `p${index + 1}q${place + 1}`, sheet)}`);
  return html`<section class="page">${title}${introduction}${questions}\n</section>\n`;
}

/** What is asked, by page. */
function pagesOf(asked: readonly Asked[]): Asked[][] {
  const pages: Asked[][] = [];
  for (const one of asked) {
    if (pages.length === 0 || one.newPage) pages.push([one]);
    else pages.at(-1)?.push(one);
  }
  return pages;
}

function introduction({ intro, asked }: Questionnaire, recall: Text | null, { say }: Sheet): Markup {
  const words = intro && html`<p class="words">${say(intro)}</p>`;
  const time = recall && html`<p>${say(WORDS.recall)} ${say(recall)}</p>`;
  const starred = asked.some(({ required }) => required) ? html`<p>${say(WORDS.starred)}</p>` : null;
  return html`<div class="intro">${words}${time}${starred}</div>`;
}

function timeOf(questionnaire: Questionnaire, languages: readonly string[]): Text {
  return Object.fromEntries(
    languages.map((language) => {
      const { minutes, low, high } = estimate(questionnaire, language);
      const [middle, least, most] = [minutes, low, high].map((time) => time.toFixed(1)) as [string, string, string];
      return [language, sayOnce(fill(WORDS.minutes, { minutes: middle, low: least, high: most }), language)];
    }),
  );
}

function messagesIn(languages: readonly string[]): string {
  const inLanguage = (language: string) => Object.fromEntries(MESSAGES.map((id) => [id, sayOnce(WORDS[id], language)]));
  return JSON.stringify(Object.fromEntries(languages.map((language) => [language, inLanguage(language)])));
}
