import { ANSWERS } from './answers.js';
import { CHOICES } from './choices.js';
import { CONDITIONS } from './conditions.js';
import { FLOW } from './flow.js';
import { SWITCHES } from './switches.js';

/** The script of the page. It holds nothing of the definition, which it reads from the page. */
export const SCRIPT = `'use strict';\n(() => {${CONDITIONS}${ANSWERS}${FLOW}${CHOICES}${SWITCHES}})();\n`;
