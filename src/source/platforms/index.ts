import { googleForms } from './google-forms.js';
import type { Platform } from './platform.js';
import { qualtrics } from './qualtrics.js';
import { surveymonkey } from './surveymonkey.js';
import { tidy } from './tidy.js';

/** The platforms in the order in which they are tried; `tidy` takes whatever is left. */
export const platforms: readonly Platform[] = [qualtrics, surveymonkey, googleForms, tidy];
