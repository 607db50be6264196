import type { ReportMetric } from '../../report/report.js';
import { breaksOf, footnotes } from '../breaks.js';
import { intervalText } from '../interval-text.js';
import { figureText, none } from '../numbers.js';
import type { Figure } from '../renderer.js';
import { behind } from './behind.js';
import { bar, grid } from './data-table.js';
import { baseText } from './groups.js';
import { html, type Markup } from './markup.js';
import type { Sheet } from './sheet.js';

const sharesOf = ({ figures }: Pick<ReportMetric, 'figures'>): Figure[] => figures.filter(({ id }) => id.startsWith('share.'));

/** The options of a choice with share, interval and bar; the groups side by side behind. */
export function choice(metric: ReportMetric, sheet: Sheet): Markup {
  const { words, say } = sheet;
  const shares = sharesOf(metric);
  const most = Math.max(0, ...shares.map(({ value }) => value ?? 0));
  const total = shares.reduce((sum, { value, unit }) => sum + (unit === 'percent' ? (value ?? 0) : 0), 0);
  const rows = shares.map((share) => [
    share.label,
    html`<b>${figureText(share.value, share.unit)}</b> <small>${share.value === null ? (share.why ?? words.noFigure) : intervalText(share, words)}</small>`,
    share.value === null || most === 0 ? '' : bar(share.value / most),
  ]);
  const heads = [
    { label: '', kind: 'text' as const },
    { label: '', kind: 'number' as const },
    { label: '', kind: 'drawing' as const },
  ];
  return html`<div class="choice">${grid(metric.title, heads, rows)}</div>${total > 100.5 ? html`<p class="note">${words.severalAnswers}</p>` : null}
${breaksOf(metric.groups, sheet.report).map((one) => {
  const heading = say.by(one.label);
  const columns = [{ label: '', kind: 'text' as const }, ...one.groups.map(({ label }) => ({ label, kind: 'number' as const }))];
  const bases = ['n', ...one.groups.map((group) => (group.withheld ? words.withheld : baseText(group)))];
  const cells = shares.map(({ id, label }) => [
    label,
    ...one.groups.map(({ figures }) => {
      const figure = figures.find((candidate) => candidate.id === id);
      return figure === undefined ? none : figureText(figure.value, figure.unit);
    }),
  ]);
  const notes = footnotes(one.groups, metric.tests[one.id] ?? 0, sheet.report, words);
  return behind(heading, html`${grid(heading, columns, [bases, ...cells])}${notes.map((note) => html`<p class="note">${note}</p>`)}`);
})}`;
}
