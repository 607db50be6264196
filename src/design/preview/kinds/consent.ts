import type { Asked } from '../../asked.js';
import { html, type Markup } from '../markup.js';
import type { Say } from '../say.js';
import { WORDS } from '../words.js';

/** One box, to agree to what the question says; ticked it answers `yes`. */
export const consent = (asked: Pick<Asked, 'id'>, say: Say): Markup =>
  html`<div class="options"><div class="option"><label class="point"><input type="checkbox" name="a:${asked.id}" value="yes"><span class="face">${say(WORDS.agree)}</span></label></div></div>`;
