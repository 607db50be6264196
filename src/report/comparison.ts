import type { Figure } from '../metrics/result.js';
import { type AskedChange, changesFrom, differences } from './baseline.js';
import type { Baseline } from './comparable.js';
import type { Change, Report, ReportMetric } from './report.js';

/** One figure in two samples. */
export interface ComparedFigure {
  metric: string;
  heading: string;
  title: string;
  /** The question whose row this is; null for a question of its own. */
  battery: string | null;
  better: ReportMetric['better'];
  figure: string;
  label: string;
  unit: Figure['unit'];
  before: ComparedValue;
  after: ComparedValue;
  change: Change;
}

/** A figure in one of two samples. */
export interface ComparedValue {
  value: number | null;
  low: number | null;
  high: number | null;
  n: number;
  /** Class of the metric there, such as a Kano category. */
  class: string | null;
}

/** What two reports on one survey say of its figures, `csat-comparison/1`: differences are after minus before. */
export interface Comparison {
  schema: 'csat-comparison/1';
  survey: { id: string; title: string };
  settings: Pick<Report['settings'], 'language' | 'confidence' | 'adjust'>;
  before: string;
  after: string;
  figures: ComparedFigure[];
  /** How many changes were tested, for which p was adjusted. */
  tests: number;
  /** Ids of metrics that only the later report has, that only the earlier one has, and that are worded or scaled otherwise. */
  new: string[];
  gone: string[];
  reworded: string[];
}

/**
 * Compares a report with an earlier one on the same survey: headline figures, distributions of choices and Kano features, and the share of each
 * option. Throws CsatError (exit 2) when they are of other surveys, kinds of file or languages.
 */
export function compareReports(after: Baseline, before: Baseline): Comparison {
  const { report } = after;
  const shares = report.metrics.flatMap((metric) =>
    metric.headline !== null ? [] : metric.figures.filter(({ id }) => id.startsWith('share.')).map(({ id }) => shareOf(metric, id)),
  );
  const changes = changesFrom(before, report, shares);
  const { fresh, gone, reworded } = differences(report, before.report);
  const compared = (metric: ReportMetric, id: string, change: Change): ComparedFigure => ({
    metric: metric.id,
    heading: metric.heading,
    title: metric.title,
    battery: metric.battery?.title ?? null,
    better: metric.better,
    figure: id,
    ...namesOf(metric, id),
    before: valueIn(
      before.report.metrics.find((one) => one.id === metric.id),
      id,
    ),
    after: valueIn(metric, id),
    change,
  });
  const figures = report.metrics.flatMap((metric) => {
    const own = changes.ofMetric(metric.id);
    const parts = shares.filter((share) => share.metric === metric.id);
    return [
      ...(own === null ? [] : [compared(metric, own.figure, own)]),
      ...parts.map((share) => compared(metric, share.figure, changes.of(share).change)),
    ];
  });
  const { language, confidence, adjust } = report.settings;
  const ids = (metrics: readonly ReportMetric[]): string[] => metrics.map(({ id }) => id);
  return {
    schema: 'csat-comparison/1',
    survey: { id: report.survey.id, title: report.survey.title },
    settings: { language, confidence, adjust },
    before: before.name,
    after: after.name,
    figures,
    tests: figures.filter(({ change }) => change.p !== null).length,
    new: ids(fresh),
    gone: ids(gone),
    reworded: ids(reworded),
  };
}

const shareOf = ({ id }: ReportMetric, figure: string): AskedChange => ({ metric: id, figure, group: null });

/** A distribution is no figure, and has no name of its own. */
function namesOf(metric: ReportMetric, id: string): Pick<ComparedFigure, 'label' | 'unit'> {
  const figure = metric.figures.find((one) => one.id === id);
  return { label: figure?.label ?? metric.heading, unit: figure?.unit ?? 'number' };
}

function valueIn(metric: ReportMetric | undefined, id: string): ComparedValue {
  const figure = metric?.figures.find((one) => one.id === id);
  return {
    value: figure?.value ?? null,
    low: figure?.interval?.low ?? null,
    high: figure?.interval?.high ?? null,
    n: metric?.base.n ?? 0,
    class: metric?.classification?.label ?? null,
  };
}
