import { CHOICES } from './choices.js';
import { GROUND } from './ground.js';
import { PRINT } from './print.js';
import { QUESTION } from './question.js';
import { TOOLBAR } from './toolbar.js';

/** The style of the page. It holds nothing of the definition. */
export const STYLE = `${GROUND}${TOOLBAR}${QUESTION}${CHOICES}${PRINT}`;
