import type { Group, ReportMetric } from '../report/report.js';
import { footnotes } from './breaks.js';
import { flow } from './columns.js';
import type { GridCell } from './grid.js';
import { count, none } from './numbers.js';
import { innerWidth, type Page } from './page.js';
import { plain } from './plain.js';
import type { Figure } from './renderer.js';

/** The group's base, with an asterisk when it is low. */
export function baseCell(group: Group, page: Page): GridCell {
  if (group.withheld || group.base === null) return { text: `${none}  `, paint: page.ink.faint };
  return { text: `${count(group.base.n)} ${group.low ? '*' : ' '}`, paint: group.low ? page.ink.warning : page.ink.faint };
}

/** In place of a figure that has no value: why, up to the end of the line. */
export const whyCell = (figure: Figure | undefined, page: Page): GridCell => ({
  text: `${none} ${plain(figure?.why ?? page.words.noFigure)}`,
  paint: page.ink.faint,
  rest: true,
});

/** What the marks beside groups mean, in lines below them. */
export const noteLines = (groups: Group[], tests: number, page: Page): string[] =>
  flow(footnotes(groups, tests, page.report, page.words), '    ', innerWidth(page)).map(page.ink.faint);

/** A significant difference for the better in the accent, for the worse in the warning; the arrow says which way it goes. */
export function differencePaint(group: Group, metric: ReportMetric, page: Page): (text: string) => string {
  if (!group.test?.significant) return (text) => text;
  if (metric.better === 'neither' || group.test.difference === null) return page.ink.strong;
  return group.test.difference > 0 === (metric.better === 'higher') ? page.ink.accent : page.ink.warning;
}
