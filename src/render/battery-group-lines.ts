import type { Group, ReportMetric } from '../report/report.js';
import { type Battery, headlineOf } from './batteries.js';
import { type Break, breaksOf, markOf } from './breaks.js';
import { crosstab } from './crosstab.js';
import type { GridCell } from './grid.js';
import { differencePaint, noteLines } from './group-cells.js';
import { count, figureText, none } from './numbers.js';
import { indent, type Page } from './page.js';
import { plain } from './plain.js';

/** A battery's items by groups, one table a break. */
export function batteryGroupLines(battery: Battery, page: Page): string[] {
  const metrics = battery.items.map(({ metric }) => metric);
  const breaks = breaksOf(
    metrics.flatMap((metric) => metric.groups),
    page.report,
  );
  return breaks.flatMap((one) => {
    // p is adjusted within each row.
    const tests = Math.max(0, ...metrics.map((metric) => metric.tests[one.id] ?? 0));
    return ['', ...batteryBreakLines(battery, one, page, 'any'), ...indent(noteLines(one.groups, tests, page))];
  });
}

/** A battery's items by the groups of a break: bases (the smallest and the largest, as they differ by item), means, marks of significance. */
export function batteryBreakLines({ items }: Battery, one: Break, page: Page, order: 'any' | 'time'): string[] {
  const labels = new Map(one.groups.map((group) => [group.value, plain(group.label)]));
  const bases = [...labels.keys()].map((value) =>
    baseCell(
      one.groups.filter((group) => group.value === value),
      page,
    ),
  );
  const rows = items.map(({ label, metric }) => ({
    label: plain(label),
    cells: [...labels.keys()].map((value) => {
      const group = metric.groups.find((candidate) => candidate.by === one.id && candidate.value === value);
      return meanCell(group, metric, page);
    }),
  }));
  const head = { label: page.words.figures.base, cells: bases };
  return crosstab(one.label, [...labels.values()], [head, ...rows], page, order);
}

function meanCell(group: Group | undefined, metric: ReportMetric, page: Page): GridCell {
  const figure = group && headlineOf(metric, group.figures);
  if (group === undefined || figure === undefined || figure.value === null) return { text: `${none}  `, paint: page.ink.faint };
  return { text: `${figureText(figure.value, figure.unit)} ${markOf(group) || ' '}`, paint: differencePaint(group, metric, page) };
}

/** The bases of one group over all items. */
function baseCell(groups: Group[], page: Page): GridCell {
  const bases = groups.flatMap((group) => group.base?.n ?? []);
  const low = groups.some((group) => group.low && !group.withheld);
  if (bases.length === 0) return { text: `${none}  `, paint: page.ink.faint };
  const [least, most] = [Math.min(...bases), Math.max(...bases)];
  const text = least === most ? count(least) : `${count(least)}–${count(most)}`;
  return { text: `${text} ${low ? '*' : ' '}`, paint: low ? page.ink.warning : page.ink.faint };
}
