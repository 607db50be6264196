import type { LintFormat } from './format.js';
import { github } from './github.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { sarif } from './sarif.js';

/** What programs read. The lines for people are written where other lines for people are, in cli. */
export const formats: readonly LintFormat[] = [json, sarif, junit, github];
