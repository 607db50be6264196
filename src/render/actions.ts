import type { Action, Report } from '../report/report.js';
import { pipeTable } from './markdown-text.js';
import type { Renderer } from './renderer.js';
import { type Words, words } from './words.js';

/** The actions of a report as a table with empty places for who does what until when; Markdown, which also reads well in a terminal. */
export const actions: Renderer = {
  id: 'actions',
  extension: 'actions.md',
  about: 'what to act on, ranked, with places for owner, date and measure',
  render(report) {
    const own = words[report.settings.language];
    return `${actionTable(report, own) || own.noActions}\n`;
  },
};

/** The table itself; empty where there is nothing to act on. */
export function actionTable({ actions: list = [] }: Report, { actions: heads }: Words): string {
  const columns = [heads.rank, heads.subject, heads.evidence, heads.owner, heads.due, heads.measure];
  return pipeTable(
    columns.map((head, at) => ({ head, align: at === 0 ? 'right' : 'left' })),
    list.map((action) => [String(action.rank), subjectOf(action), action.evidence, '', '', '']),
  );
}

const subjectOf = ({ subject, group }: Action): string => (group === null ? subject : `${group.by} ${group.label}: ${subject}`);
