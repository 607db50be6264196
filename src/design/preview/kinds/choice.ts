import type { Asked, Option } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';
import { WORDS } from '../words.js';

/** One answer of several, or any of them. `order` is the turn of each option; null as written. */
export function choice(asked: Asked & { kind: 'choice' }, id: string, order: readonly number[] | null, say: Say): Markup {
  const options = asked.options.map((option, place) => {
    const turn = order && html` data-turn="${order[place] ?? place}"`;
    return html`<div class="option"${turn}>${offered(asked, option, say)}${option.other ? otherwise(`${id}-${place}-other`, say) : null}</div>`;
  });
  return html`<div class="options${asked.options.length > 8 ? ' many' : null}"${order && html` data-shuffled`}>${options}</div>`;
}

function offered(asked: Asked & { kind: 'choice' }, option: Option, say: Say): Markup {
  const exclusive = asked.several && option.exclusive ? html` data-exclusive` : null;
  const note = option.column === null ? option.value : `${option.value} → ${option.column}`;
  return html`<label class="point"><input type="${asked.several ? 'checkbox' : 'radio'}" name="a:${asked.id}" value="${option.value}"${exclusive}><span class="face">${say(option.label)}</span><code class="remark">${note}</code></label>`;
}

/** Room to say what else; it is no answer that a condition looks at, and has no name. */
function otherwise(id: string, say: Say): Markup {
  return html`<div class="otherwise"><label for="${id}">${say(WORDS.sayWhat)}</label><input class="line" type="text" id="${id}"></div>`;
}
