import { html, type Markup, type Piece } from './markup.js';

/** What stands behind a picture or is of interest to some: shown when asked for, without a script. */
export const behind = (summary: Piece, content: Piece): Markup => html`<details><summary>${summary}</summary>${content}</details>`;
