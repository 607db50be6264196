import type { Group, Report, ReportMetric } from '../report/report.js';
import { digits } from './digits.js';
import { plain } from './plain.js';
import type { Base, Figure, Renderer } from './renderer.js';
import { titleOf } from './title-of.js';
import { wavesAsGroups } from './wave-groups.js';
import { words } from './words.js';

const header = [
  ...['survey', 'metric', 'id', 'title', 'by', 'group', 'figure', 'label', 'unit', 'value', 'se', 'low', 'high', 'level', 'method'],
  ...['n', 'effective', 'missing', 'not_applicable', 'invalid', 'withheld', 'difference', 'p', 'adjusted', 'significant', 'why'],
];

type Cell = string | number | boolean | null | undefined;

/**
 * One line a figure (RFC 4180 quoting, UTF-8 without byte order mark, LF), for all responses and for each group; a withheld
 * group has one line without a figure. Text that a spreadsheet would take for a formula gets a leading apostrophe.
 */
export const csv: Renderer = {
  id: 'csv',
  extension: 'csv',
  about: 'one line a figure, for spreadsheets and data frames',
  render(report) {
    const lines = report.metrics.flatMap((metric) => [
      ...metric.figures.map((figure) => line(report, metric, null, figure)),
      ...[...metric.groups, ...wavesAsGroups(metric, words[report.settings.language])].flatMap((group) =>
        groupLines(report, metric, group),
      ),
    ]);
    return [header, ...lines].map((cells) => `${cells.map(written).join(',')}\n`).join('');
  },
};

function groupLines(report: Report, metric: ReportMetric, group: Group): Cell[][] {
  if (group.figures.length === 0) return [line(report, metric, group, null)];
  return group.figures.map((figure) => line(report, metric, group, figure));
}

function line(report: Report, metric: ReportMetric, group: Group | null, figure: Figure | null): Cell[] {
  const found = group === null ? metric.baseline : group.test;
  const test = found?.figure === figure?.id ? found : null;
  return [
    ...[report.survey.id, metric.metric, metric.id, titleOf(metric), group?.by, group?.value],
    ...[figure?.id, figure?.label, figure?.unit, figure?.value, figure?.se],
    ...[figure?.interval?.low, figure?.interval?.high, figure?.interval?.level, figure?.interval?.method],
    ...baseCells(figure?.base ?? (group ? group.base : metric.base)),
    ...[group?.withheld ?? false, test?.difference, test?.p, test?.adjusted, test?.significant, figure?.why],
  ];
}

const baseCells = (base: Base | null): Cell[] => [base?.n, base?.effective, base?.missing, base?.notApplicable, base?.invalid];

function written(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(digits(cell) ?? '');
  if (typeof cell === 'boolean') return String(cell);
  const text = /^[\t\r]/.test(cell) ? `'${plain(cell)}` : plain(cell).replace(/^(?=[=+\-@])/, "'");
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
