import type { Asked } from '../asked.js';
import { html, type Markup } from './markup.js';
import type { Say } from './say.js';
import { WORDS } from './words.js';

/** What the designer wants to know of a question: how it is called, where its answers go, when it is shown. */
export function annotation(asked: Asked, say: Say): Markup {
  const condition = asked.question['show-if'];
  const facts = [
    [WORDS.id, asked.id],
    [WORDS.type, asked.part === null ? asked.question.type : `${asked.question.type}, ${asked.part}`],
    [WORDS.column, asked.column],
    [WORDS.shownIf, condition ?? null],
  ] as const;
  const random = 'randomize' in asked && asked.randomize ? html`<li>${say(WORDS.randomOrder)}</li>` : null;
  return html`<ul class="remark facts">${facts.map(
    ([word, value]) => value && html`<li>${say(word)} <code>${value}</code></li>`,
  )}${random}</ul>`;
}
