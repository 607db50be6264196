import type { Group, ReportMetric } from '../report/report.js';
import { levelText } from './account.js';
import { type Break, breaksOf, markOf } from './breaks.js';
import { flow, pad } from './columns.js';
import { contributionPhrases } from './contributions.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { baseCell, differencePaint, noteLines, whyCell } from './group-cells.js';
import { intervalColumn } from './interval-column.js';
import { intervalText } from './interval-text.js';
import { differenceText, figureText, none, probability } from './numbers.js';
import { firstRows, indent, innerWidth, labelWidth, type Page } from './page.js';
import { plain } from './plain.js';
import type { Figure, Unit } from './renderer.js';

/**
 * One table per break: each group's base, class where there are classes, figure, interval on the common axis, and its difference
 * against the rest. None for a metric without a headline.
 */
export function groupLines(metric: ReportMetric, page: Page): string[] {
  const headline = metric.figures.find((figure) => figure.id === metric.headline);
  if (headline === undefined) return [];
  return breaksOf(metric.groups, page.report).flatMap((one) => {
    const notes = noteLines(one.groups, metric.tests[one.id] ?? 0, page);
    return ['', ...breakLines({ metric, one, rows: firstRows(one.groups, page), headline, against: page.words.rest, notes }, page)];
  });
}

/** A table of groups: which of them are shown, what their differences are from, and what is said below. */
export interface BreakTable {
  metric: ReportMetric;
  one: Break;
  rows: { shown: Group[]; more: string[] };
  headline: Figure;
  against: string;
  notes: string[];
}

/** Each group's base, class where there are classes, figure, interval on the common axis, and its difference. */
export function breakLines({ metric, one, rows: { shown, more }, headline, against, notes }: BreakTable, page: Page): string[] {
  const figureOf = (group: Group): Figure | undefined => group.figures.find((figure) => figure.id === headline.id);
  const drawing = intervalColumn(
    shown.flatMap((group) => figureOf(group) ?? []),
    page,
  );
  const tested = shown.some((group) => group.test !== null);
  const classed = shown.some((group) => group.classification !== null);
  const columns: GridColumn[] = [
    { head: one.label, align: 'left', shrink: labelWidth(page) },
    { head: 'n  ', align: 'right' },
    ...(classed ? [{ head: '', align: 'left' as const }] : []),
    { head: plain(headline.label), align: 'right', shrink: 8 },
    ...(page.wide ? [{ head: page.words.interval(levelText(page.report.settings.confidence)), align: 'right' as const }] : []),
    ...(drawing ? [drawing.column] : []),
    ...(tested ? [{ head: against, align: 'left' as const }] : []),
  ];
  const tests = testTexts(shown, headline.unit);
  const rows = shown.map((group, index): GridCell[] => {
    const label = { text: plain(group.label) };
    if (group.withheld) return [label, { text: page.words.withheld, paint: page.ink.faint, rest: true }];
    const figure = figureOf(group);
    if (figure === undefined || figure.value === null) return [label, baseCell(group, page), whyCell(figure, page)];
    return [
      label,
      baseCell(group, page),
      ...(classed ? [{ text: plain(group.classification?.label ?? none) }] : []),
      { text: figureText(figure.value, figure.unit), paint: page.ink.strong },
      ...(page.wide ? [{ text: intervalText(figure, page.words), paint: page.ink.faint }] : []),
      ...(drawing ? [drawing.cell(figure)] : []),
      ...(tested ? [{ text: tests[index] ?? '', paint: differencePaint(group, metric, page) }] : []),
    ];
  });
  return indent([
    ...grid(columns, rows, innerWidth(page), page.ink.faint),
    ...more,
    ...contributionPhrases(one.groups, headline.unit, labelWidth(page)).flatMap((phrases) => flow(phrases, ' · ', innerWidth(page))),
    ...notes,
  ]);
}

/** Difference, p and mark of each group, set below each other. */
function testTexts(groups: Group[], unit: Unit): string[] {
  const differences = groups.map((group) => (group.test?.difference != null ? differenceText(group.test.difference, unit) : ''));
  const chances = groups.map((group) => (group.test ? `p ${probability(group.test.p)}` : ''));
  const widest = (texts: string[]): number => Math.max(...texts.map((text) => text.length));
  return groups.map((group, index) => {
    const difference = pad(differences[index] ?? '', widest(differences), 'right');
    return `${difference}  ${pad(chances[index] ?? '', widest(chances))}  ${markOf(group)}`.trimEnd();
  });
}
