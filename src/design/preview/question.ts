import type { Text } from '../../survey/text.js';
import type { Asked } from '../asked.js';
import { annotation } from './annotation.js';
import { choice } from './kinds/choice.js';
import { consent } from './kinds/consent.js';
import { date } from './kinds/date.js';
import { matrix } from './kinds/matrix.js';
import { limits, number } from './kinds/number.js';
import { ranking } from './kinds/ranking.js';
import { scale } from './kinds/scale.js';
import { formOf, rangeOf } from './kinds/scale-form.js';
import { text } from './kinds/text.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';
import { turns } from './turns.js';
import { WORDS } from './words.js';

/** One question with its frame: number, text, help, room to answer, what is missing, and what only paper or the designer needs. */
export function question(asked: Asked, id: string, sheet: Sheet): Markup {
  const { say } = sheet;
  const logic = asked.showIf;
  const frame = html` class="question" id="${id}" data-kind="${asked.kind}" data-id="${asked.id}"${logic && html` data-show-if="${JSON.stringify(logic)}"`}${asked.required ? html` data-required` : null}`;
  const route = logic && html`<p class="routing">${say(sheet.routingOf(logic))}</p>`;
  const notes = annotation(asked, say);
  if (asked.kind === 'note') return html`<div${frame}>${route}<p class="words">${say(asked.text)}</p>${notes}</div>`;

  const help = helpOf(asked);
  const about = help === null ? null : html`<p class="help" id="${id}-help">${say(help)}</p>`;
  const star = asked.required
    ? html`<span class="star" aria-hidden="true">*</span><span class="unseen"> ${say(WORDS.required)}</span>`
    : null;
  const title = html`<span class="ordinal">${sheet.numberOf(asked)}.</span> ${say(asked.text)}${star}`;
  const missing = html`<p class="error" id="${id}-error" hidden>${say(complaint(asked))}</p>`;
  const described = help === null ? null : html` aria-describedby="${id}-help"`;
  const field = isField(asked);
  const room = answer(asked, id, field ? described : null, sheet);
  return field
    ? html`<div${frame}><label class="title" id="${id}-text" for="${id}-field">${title}</label>${route}${about}${room}${missing}${notes}</div>`
    : html`<fieldset${frame}${described}><legend class="title" id="${id}-text">${title}</legend>${route}${about}${room}${missing}${notes}</fieldset>`;
}

/** Room to answer; `described` is what the field says of its help, where there is but one. */
function answer(asked: Asked, id: string, described: Markup | null, { say, next }: Sheet): Markup | null {
  const field = `${id}-field`;
  switch (asked.kind) {
    case 'scale':
      return scale(asked, asked.id, id, say, described);
    case 'matrix':
      return matrix(
        asked,
        id,
        asked.randomize
          ? turns(
              asked.rows.map(() => false),
              next,
            )
          : null,
        say,
      );
    case 'choice':
    case 'ranking': {
      const order = asked.randomize
        ? turns(
            asked.options.map(({ other, exclusive }) => other || exclusive),
            next,
          )
        : null;
      return asked.kind === 'choice' ? choice(asked, id, order, say) : ranking(asked, id, order, say);
    }
    case 'text':
      return text(asked, field, described);
    case 'number':
      return number(asked, field, described, say);
    case 'date':
      return date(asked, field, described);
    case 'consent':
      return consent(asked, say);
    default:
      return null;
  }
}

/** Whether the answer goes into one field, which the question then labels. */
function isField(asked: Asked): boolean {
  if (asked.kind === 'scale') return formOf(asked.points) === 'typed' && asked.notApplicable === null;
  return asked.kind === 'text' || asked.kind === 'number' || asked.kind === 'date';
}

/** The note below a question: its own, or how it is answered where that does not show. */
function helpOf(asked: Asked): Text | null {
  if (asked.help !== null) return asked.help;
  if (asked.kind === 'choice' && asked.several) return WORDS.several;
  if (asked.kind === 'ranking') return WORDS.ranking;
  if (asked.kind === 'number') return limits(asked);
  return (asked.kind === 'scale' || asked.kind === 'matrix') && formOf(asked.points) === 'typed' ? limits(rangeOf(asked.points)) : null;
}

/** What is said when the answer is missing, or is none. */
function complaint(asked: Asked): Text {
  switch (asked.kind) {
    case 'matrix':
      return WORDS.needsRows;
    case 'ranking':
      return WORDS.needsOrder;
    case 'number':
      return limits(asked) ?? WORDS.needsNumber;
    case 'date':
      return WORDS.needsDate;
    case 'consent':
      return WORDS.needsConsent;
    case 'scale':
      return formOf(asked.points) === 'typed' ? (limits(rangeOf(asked.points)) ?? WORDS.needsNumber) : WORDS.needsAnswer;
    default:
      return WORDS.needsAnswer;
  }
}
