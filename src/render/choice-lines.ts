import type { ReportMetric } from '../report/report.js';
import { bar } from './bars.js';
import { type Break, breaksOf } from './breaks.js';
import { crosstab } from './crosstab.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { baseCell, noteLines } from './group-cells.js';
import { intervalText } from './interval-text.js';
import { figureText } from './numbers.js';
import { firstRows, indent, innerWidth, labelWidth, type Page } from './page.js';
import { plain } from './plain.js';
import type { Figure } from './renderer.js';

const sharesOf = (metric: ReportMetric): Figure[] => metric.figures.filter((figure) => figure.id.startsWith('share.'));

/** The options of a choice that have a share: share, interval and bar. */
export function choiceLines(metric: ReportMetric, page: Page): string[] {
  const shares = sharesOf(metric).filter((share) => share.value !== null);
  if (shares.length === 0) return [];
  const { shown, more } = firstRows(shares, page);
  const most = Math.max(...shares.map((share) => share.value ?? 0));
  const columns: GridColumn[] = [
    { head: '', align: 'left', shrink: labelWidth(page) },
    { head: '', align: 'right' },
    { head: '', align: 'right' },
    { head: '', align: 'left', draw: [20, 40], optional: true },
  ];
  const rows = shown.map((share): GridCell[] => {
    const value = share.value ?? 0;
    return [
      { text: plain(share.label) },
      { text: figureText(value, share.unit), paint: page.ink.strong },
      { text: intervalText(share, page.words), paint: page.ink.faint },
      { text: (width) => bar(value, most, width), paint: page.ink.accent },
    ];
  });
  const total = shares.reduce((sum, share) => sum + (share.unit === 'percent' ? (share.value ?? 0) : 0), 0);
  const several = total > 100.5 ? [page.ink.faint(page.words.severalAnswers)] : [];
  return indent([...grid(columns, rows, innerWidth(page), page.ink.faint), ...more, ...several]);
}

/** Options by groups, one table a break. */
export function choiceGroupLines(metric: ReportMetric, page: Page): string[] {
  return breaksOf(metric.groups, page.report).flatMap((one) => [
    '',
    ...choiceBreakLines(metric, one, page, 'any'),
    ...indent(noteLines(one.groups, metric.tests[one.id] ?? 0, page)),
  ]);
}

/** Options by the groups of a break, the base of each group in the first row. */
export function choiceBreakLines(metric: ReportMetric, one: Break, page: Page, order: 'any' | 'time'): string[] {
  const bases = { label: 'n', cells: one.groups.map((group) => baseCell(group, page)) };
  const rows = sharesOf(metric).map((share) => ({
    label: plain(share.label),
    cells: one.groups.map((group) => {
      const figure = group.figures.find((candidate) => candidate.id === share.id);
      return { text: `${figureText(figure?.value ?? null, share.unit)}  ` };
    }),
  }));
  const groups = one.groups.map((group) => plain(group.label));
  return crosstab(one.label, groups, [bases, ...rows], page, order);
}
