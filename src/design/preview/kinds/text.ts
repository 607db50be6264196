import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';

/** Room for an answer in words. */
export function text(asked: Asked & { kind: 'text' }, id: string, described: Markup | null): Markup {
  if (asked.lines === 1) return html`<input class="line" type="text" id="${id}" name="a:${asked.id}"${described}>`;
  return html`<textarea class="line" rows="${asked.lines}" id="${id}" name="a:${asked.id}"${described}></textarea>`;
}
