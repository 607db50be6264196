import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';
import { ends, inWords, scale, stored } from './scale.js';
import { formOf } from './scale-form.js';

type Matrix = Asked & { kind: 'matrix' };

/** Several ratings: a table where there is room, a card per row where there is not. `order` is the turn of each row; null as written. */
export function matrix(asked: Matrix, id: string, order: readonly number[] | null, say: Say): Markup {
  const typed = formOf(asked.points) === 'typed';
  const rows = asked.rows.map((row, place) => {
    const item = `${id}-${place}`;
    const name = `${asked.id}.${row.id}`;
    const text = html`${say(row.text)}<code class="remark">${row.id} → ${row.column}</code>`;
    const title = typed
      ? html`<label class="item" id="${item}-text" for="${item}-field">${text}</label>`
      : html`<div class="item" id="${item}-text">${text}</div>`;
    const group = typed ? null : html` role="radiogroup" aria-labelledby="${item}-text"`;
    const turn = order && html` data-turn="${order[place] ?? place}"`;
    return html`<div class="row"${group} data-row="${name}"${turn}>${title}${scale(asked, name, item, say)}</div>`;
  });
  const list = html`<div class="rows"${order && html` data-shuffled`}>${rows}</div>`;
  return html`<div class="matrix${asked.notApplicable && ' with-apart'}">${typed ? null : head(asked, say)}${list}</div>`;
}

/** The points above their columns; each is read aloud with its row, and so not here. */
function head({ points, notApplicable }: Matrix, say: Say): Markup {
  const form = formOf(points);
  const columns = points.map(({ value, label }) =>
    form === 'worded'
      ? html`<span>${label && say(label)}<code class="remark">${value}</code></span>`
      : html`<b>${value}${form === 'listed' && label ? html` ${say(label)}` : null}</b>`,
  );
  const above = form === 'numbered' ? ends(points, say) : null;
  const apart =
    notApplicable &&
    html`<span class="apart-head">${say(inWords(notApplicable))}<code class="remark">${stored(notApplicable)}</code></span>`;
  return html`<div class="row head" aria-hidden="true"><div></div><div>${above}<div class="points">${columns}</div></div>${apart}</div>`;
}
