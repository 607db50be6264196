import type { Report } from '../../report/report.js';
import { type Words, words } from '../words.js';
import { type PageWords, pageWords } from './words.js';

/** What every part of the page needs to know to draw itself. */
export interface Sheet {
  report: Report;
  /** What all renderers say. */
  words: Words;
  /** What only the page says. */
  say: PageWords;
  /** A name for a part of the page that others refer to, another one each time. */
  nextId(): string;
}

export function sheetOf(report: Report): Sheet {
  const { language } = report.settings;
  let ids = 0;
  return { report, words: words[language], say: pageWords[language], nextId: () => `part-${++ids}` };
}
