import type { ReportMetric } from '../report/report.js';
import { levelText, losses } from './account.js';
import { type Battery, headlineOf } from './batteries.js';
import { flow } from './columns.js';
import { type GridCell, type GridColumn, grid } from './grid.js';
import { whyCell } from './group-cells.js';
import { intervalColumn } from './interval-column.js';
import { intervalText } from './interval-text.js';
import { count, figureText } from './numbers.js';
import { firstRows, indent, innerWidth, labelWidth, type Page } from './page.js';
import { plain } from './plain.js';
import type { Base, Figure } from './renderer.js';

/**
 * Ratings one below the other: base, mean, interval in words and on a common axis, top-box share, and the answers lost:
 * a column each where there is room, and their sum in a line.
 */
export function batteryLines(battery: Battery, page: Page): string[] {
  const { shown, more } = firstRows(battery.items, page);
  const figures = shown.map(({ metric }) => headlineOf(metric, metric.figures));
  const drawing = intervalColumn(
    figures.flatMap((figure) => figure ?? []),
    page,
  );
  const topOf = (metric: ReportMetric): Figure | undefined => metric.figures.find((figure) => figure.id === 'top');
  const top = shown.flatMap(({ metric }) => topOf(metric) ?? [])[0];
  const lost = page.wide ? lossColumns(battery, page) : [];
  const columns: GridColumn[] = [
    { head: '', align: 'left', shrink: labelWidth(page) },
    { head: page.words.figures.base, align: 'right' },
    { head: plain(figures.find((figure) => figure !== undefined)?.label ?? ''), align: 'right', shrink: 6 },
    { head: page.words.interval(levelText(page.report.settings.confidence)), align: 'right' },
    ...(top ? [{ head: plain(top.label), align: 'right' as const, shrink: 6 }] : []),
    ...(drawing ? [drawing.column] : []),
    ...lost.map(({ head }) => ({ head, align: 'right' as const, optional: true })),
  ];
  const rows = shown.map(({ label, metric }, index): GridCell[] => {
    const figure = figures[index];
    const start = [{ text: plain(label) }, { text: count(metric.base.n), paint: page.ink.faint }];
    if (figure === undefined || figure.value === null) return [...start, whyCell(figure, page)];
    return [
      ...start,
      { text: figureText(figure.value, figure.unit), paint: page.ink.strong },
      { text: intervalText(figure, page.words), paint: page.ink.faint },
      ...(top ? [{ text: figureText(topOf(metric)?.value ?? null, top.unit) }] : []),
      ...(drawing ? [drawing.cell(figure)] : []),
      ...lost.map(({ of }) => ({ text: count(of(metric.base)), paint: page.ink.faint })),
    ];
  });
  return indent([...grid(columns, rows, innerWidth(page), page.ink.faint), ...more, ...lossLines(battery, page)]);
}

/** The kinds of loss that occur in a battery. */
function lossColumns(battery: Battery, page: Page): { head: string; of: (base: Base) => number }[] {
  const kinds = [
    { head: page.words.missingHead, of: (base: Base) => base.missing },
    { head: page.words.notApplicableHead, of: (base: Base) => base.notApplicable },
    { head: page.words.offScaleHead, of: (base: Base) => base.invalid },
  ];
  return kinds.filter(({ of }) => battery.items.some(({ metric }) => of(metric.base) > 0));
}

function lossLines(battery: Battery, page: Page): string[] {
  const bases = battery.items.map(({ metric }) => metric.base);
  const sum = (of: (base: Base) => number): number => bases.reduce((total, base) => total + of(base), 0);
  const total: Base = {
    ...{ n: sum((base) => base.n), weighted: null, effective: null },
    ...{ missing: sum((base) => base.missing), notApplicable: sum((base) => base.notApplicable), invalid: sum((base) => base.invalid) },
  };
  const ids = new Set(battery.items.map(({ metric }) => metric.id));
  const parts = losses(
    total,
    page.report.quality.filter((column) => ids.has(column.question)),
    false,
    page.words,
  );
  if (parts.length === 0) return [];
  const [first = '', ...others] = parts;
  return flow([page.words.losses(battery.items.length, first), ...others], ' · ', innerWidth(page)).map(page.ink.faint);
}
