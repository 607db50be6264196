import type { Group, Report } from '../report/report.js';
import { plain } from './plain.js';
import type { Words } from './words.js';

/** Groups by one column, with the column's title. */
export interface Break {
  id: string;
  label: string;
  groups: Group[];
}

/** The groups of one or several metrics parted by column, in the order asked for. */
export function breaksOf(groups: Group[], report: Report): Break[] {
  const labels = new Map(report.settings.by.map((one) => [one.id, one.label]));
  const ids = new Set([...labels.keys(), ...groups.map((group) => group.by)]);
  return [...ids]
    .map((id) => ({ id, label: plain(labels.get(id) ?? id), groups: groups.filter((group) => group.by === id) }))
    .filter((one) => one.groups.length > 0);
}

/** What the marks beside groups mean, as far as they occur: low bases, tests and their number. */
export function footnotes(groups: Group[], tests: number, report: Report, words: Words): string[] {
  const corrected = report.settings.adjust !== 'none';
  const differs = groups.some((group) => group.test?.significant);
  return [
    groups.some((group) => group.low && !group.withheld) ? words.lowBase : '',
    tests > 0 ? (differs ? words.differs(tests, corrected) : words.noneDiffers(tests, corrected)) : '',
  ].filter((note) => note !== '');
}

/** ▲ above the rest, ▼ below, ◆ distributed otherwise, when the difference is significant; else nothing. */
export function markOf(group: Pick<Group, 'test'>): string {
  if (!group.test?.significant) return '';
  if (group.test.difference === null) return '◆';
  return group.test.difference > 0 ? '▲' : '▼';
}
