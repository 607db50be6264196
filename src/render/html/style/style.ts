import { CARDS } from './cards.js';
import { GROUND } from './ground.js';
import { PICTURES } from './pictures.js';
import { PRINT } from './print.js';
import { TABLES } from './tables.js';

/** The style of the page. It holds nothing of the report. */
export const STYLE = `${GROUND}${CARDS}${TABLES}${PICTURES}${PRINT}`;
