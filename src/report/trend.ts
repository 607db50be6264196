import { CsatError, error } from '../diagnostic.js';
import type { Figure } from '../metrics/result.js';
import { adjusted } from './adjusted.js';
import { type Baseline, refuseOther } from './comparable.js';
import { changesAsWhole } from './distribution-change.js';
import { metricChange } from './metric-change.js';
import type { Change, Report, ReportMetric } from './report.js';

/** A headline figure in one of several reports. */
export interface TrendPoint {
  report: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  /** From the report before; null for the first. */
  change: Change | null;
}

/** A headline figure over several reports. */
export interface TrendLine {
  metric: string;
  heading: string;
  title: string;
  better: ReportMetric['better'];
  figure: string;
  unit: Figure['unit'];
  points: TrendPoint[];
}

/** The headline figures of several reports on one survey, `csat-trend/1`, in the order in which the reports are given. */
export interface Trend {
  schema: 'csat-trend/1';
  survey: { id: string; title: string };
  settings: Pick<Report['settings'], 'language' | 'confidence' | 'adjust'>;
  reports: string[];
  lines: TrendLine[];
  /** How many changes were tested, for which p was adjusted. */
  tests: number;
}

/**
 * One line per headline figure over two reports or more, each change from the report before tested, p adjusted over all lines and changes.
 * Throws CsatError (exit 2) with fewer than two reports, or when they are of other surveys, kinds of file or languages.
 */
export function trendOf(reports: readonly Baseline[]): Trend {
  const last = reports.at(-1)?.report;
  if (last === undefined || reports.length < 2) {
    throw new CsatError(
      error('too-few-reports', `a trend needs two reports or more, and there is ${reports.length === 0 ? 'none' : 'one'}`),
      2,
    );
  }
  for (const earlier of reports.slice(0, -1)) refuseOther(last, earlier);
  const cells = headlines(reports).map(({ id }) =>
    reports.map(({ name, report }, at) => {
      const metric = report.metrics.find((one) => one.id === id);
      const before = reports[at - 1];
      return { name, metric, found: before && metric && { ...metricChange(metric, report, before.report), from: before.name } };
    }),
  );
  const found = cells.flat().flatMap((cell) => cell.found ?? []);
  const changes = adjusted(found, last.settings);
  const changeOf = (one: (typeof found)[number] | undefined): Change | null =>
    one === undefined ? null : (changes[found.indexOf(one)] ?? null);
  const { language, confidence, adjust } = last.settings;
  return {
    schema: 'csat-trend/1',
    survey: { id: last.survey.id, title: last.survey.title },
    settings: { language, confidence, adjust },
    reports: reports.map(({ name }) => name),
    lines: headlines(reports).map((metric, line) => ({
      ...about(metric),
      points: (cells[line] ?? []).map((cell) => ({ report: cell.name, ...pointOf(cell.metric), change: changeOf(cell.found) })),
    })),
    tests: changes.filter(({ p }) => p !== null).length,
  };
}

/** The metrics with one figure that stands for them, each as the last report that has it says; in the order of the reports. */
function headlines(reports: readonly Baseline[]): ReportMetric[] {
  const metrics = reports.flatMap(({ report }) => report.metrics.filter((metric) => metric.headline !== null && !changesAsWhole(metric)));
  return [...new Map(metrics.map((metric) => [metric.id, metric])).values()];
}

function about(metric: ReportMetric): Omit<TrendLine, 'points'> {
  const { id, heading, title, battery, better, headline, figures } = metric;
  return {
    metric: id,
    heading,
    title: battery === null ? title : `${battery.title} – ${title}`,
    better,
    figure: headline ?? '',
    unit: figures.find((figure) => figure.id === headline)?.unit ?? 'number',
  };
}

function pointOf(metric: ReportMetric | undefined): Omit<TrendPoint, 'report' | 'change'> {
  const figure = metric?.figures.find(({ id }) => id === metric.headline);
  return { value: figure?.value ?? null, low: figure?.interval?.low ?? null, high: figure?.interval?.high ?? null, n: metric?.base.n ?? 0 };
}
