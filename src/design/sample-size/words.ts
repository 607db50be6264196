import type { Language } from '../../survey/text.js';
import { en, type Words } from './words-en.js';
import { zh } from './words-zh.js';

/** What a sample size says, by language. */
export const words: Readonly<Record<Language, Words>> = { en, zh };
