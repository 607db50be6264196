import type { Report, ReportMetric } from '../report/report.js';
import { columnsOf } from './columns.js';
import { type Ink, ink } from './ink.js';
import { plain } from './plain.js';
import type { RenderOptions } from './renderer.js';
import { type Words, words } from './words.js';

/** What every part of the terminal report needs to know to draw itself. */
export interface Page {
  report: Report;
  words: Words;
  ink: Ink;
  /** At least 60: narrower terminals break the lines themselves. */
  width: number;
  full: boolean;
  /** Room for distributions, intervals in figures and all of the scale. */
  wide: boolean;
  /** Columns of the metric's name before the question, for all questions alike. */
  tagWidth: number;
}

export function pageOf(report: Report, options: RenderOptions): Page {
  const language = words[report.settings.language];
  const tags = report.metrics.map((metric) => columnsOf(tagOf(metric)));
  return {
    report,
    words: language,
    ink: ink(options.color),
    width: Math.max(60, options.width),
    full: options.full,
    wide: options.width >= 120,
    tagWidth: Math.min(16, Math.max(0, ...tags) + 2),
  };
}

/** The metric as it is headed: `NPS`, `CSAT`; its id when the words have no name for it. */
export const tagOf = (metric: ReportMetric): string => plain(metric.heading);

/** Lines two columns further in. */
export const indent = (lines: string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));

/** Columns left for what is indented. */
export const innerWidth = (page: Page): number => page.width - 2;

/** How far a label may be cut before columns are left away. */
export const labelWidth = (page: Page): number => Math.floor(page.width / 4);

/** Rows of a table that are shown unless everything is asked for. */
const rowsShown = 12;

/** The last rows in place of the first, for what is in order of time. */
export function lastRows<Row>(rows: Row[], page: Page): { shown: Row[]; more: string[] } {
  if (page.full || rows.length <= rowsShown + 1) return { shown: rows, more: [] };
  return { shown: rows.slice(-rowsShown), more: [page.ink.faint(page.words.earlier(rows.length - rowsShown))] };
}

/** The rows to show, and a line that says how many more there are. */
export function firstRows<Row>(rows: Row[], page: Page): { shown: Row[]; more: string[] } {
  if (page.full || rows.length <= rowsShown + 1) return { shown: rows, more: [] };
  return { shown: rows.slice(0, rowsShown), more: [page.ink.faint(page.words.more(rows.length - rowsShown))] };
}
