import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';

/** Room for a date. */
export const date = (asked: Pick<Asked, 'id'>, id: string, described: Markup | null): Markup =>
  html`<input class="line short" type="date" id="${id}" name="a:${asked.id}"${described}>`;
