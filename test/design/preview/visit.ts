import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDefinition } from '../../../src/survey/load.js';

const path = join(import.meta.dirname, 'visit.yaml');

/** A definition with every kind of question, two languages, four pages and a fifth that few see. */
export const visit = loadDefinition(readFileSync(path, 'utf8'), path).definition;
