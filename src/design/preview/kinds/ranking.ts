import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';

/** Options to be put in order, each with the place it is given. `order` is the turn of each option; null as written. */
export function ranking(asked: Asked & { kind: 'ranking' }, id: string, order: readonly number[] | null, say: Say): Markup {
  const places = asked.options.map((_, place) => html`<option>${place + 1}</option>`);
  const options = asked.options.map((option, place) => {
    const turn = order && html` data-turn="${order[place] ?? place}"`;
    const select = html`<select id="${id}-${place}" name="a:${asked.id}" data-option="${option.value}"><option value="">–</option>${places}</select>`;
    return html`<div class="option ranked"${turn}>${select}<label for="${id}-${place}">${say(option.label)}<code class="remark">${option.value}</code></label></div>`;
  });
  return html`<div class="options"${order && html` data-shuffled`}>${options}</div>`;
}
