import type { Text } from '../../../survey/text.js';
import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';
import { fill, WORDS } from '../words.js';

/** Room for a number, with its unit. */
export function number(asked: Asked & { kind: 'number' }, id: string, described: Markup | null, say: Say): Markup {
  const least = asked.min === null ? null : html` min="${asked.min}"`;
  const most = asked.max === null ? null : html` max="${asked.max}"`;
  const field = html`<input class="line short" type="number" inputmode="decimal" step="any"${least}${most} id="${id}" name="a:${asked.id}"${described}>`;
  return html`<div class="measured">${field}${asked.unit && html`<span>${say(asked.unit)}</span>`}</div>`;
}

/** Which numbers are taken; null when all are. */
export function limits({ min, max }: { min: number | null; max: number | null }): Text | null {
  if (min !== null && max !== null) return fill(WORDS.from, { min, max });
  if (min !== null) return fill(WORDS.atLeast, { min });
  return max === null ? null : fill(WORDS.atMost, { max });
}
