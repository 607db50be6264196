import { type Diagnostic, info, warning } from '../diagnostic.js';
import { normalise } from '../survey/text.js';
import { adjusted } from './adjusted.js';
import { type Baseline, brokenBy, otherSettings, refuseOther, whyNoChange } from './comparable.js';
import { changesAsWhole } from './distribution-change.js';
import { type FoundChange, figureChange, type Sample } from './figure-change.js';
import { metricChange, noChange } from './metric-change.js';
import type { Change, Report, ReportMetric } from './report.js';

/** A figure whose change is asked for: of all responses, or of a group. */
export interface AskedChange {
  metric: string;
  figure: string;
  group: { by: string; value: string } | null;
}

/** Changes from a baseline. */
export interface Changes {
  /** The change of a metric as it is reported; null where the metric has none. */
  ofMetric(id: string): Change | null;
  /** The change of a figure that was asked for, and how many answers the baseline has for it. */
  of(asked: AskedChange): { change: Change; n: number };
}

/**
 * The changes from a baseline: of every metric's headline figure, or of its distribution where it changes as a whole, and of further figures that
 * are asked for. p is adjusted over all of them together. A change that is not known says why. Throws CsatError (exit 2) when the baseline is
 * of another survey, kind of file or language.
 */
export function changesFrom(baseline: Baseline, report: Report, asked: readonly AskedChange[]): Changes {
  refuseOther(report, baseline);
  const { settings } = report;
  const metrics = report.metrics.filter((metric) => metric.headline !== null || changesAsWhole(metric));
  const own = metrics.map((metric) => metricChange(metric, report, baseline.report));
  const extra = asked.filter((one) => !isOwn(one, metrics));
  const found = [...own, ...extra.map((one) => askedChange(one, report, baseline.report))];
  const changes = adjusted(
    found.map((change) => ({ ...change, from: baseline.name })),
    settings,
  );
  const ofMetric = (id: string): Change | null => changes[metrics.findIndex((metric) => metric.id === id)] ?? null;
  return {
    ofMetric,
    of(one) {
      const change = isOwn(one, metrics) ? ofMetric(one.metric) : changes[own.length + extra.findIndex((other) => same(other, one))];
      if (change == null) throw new RangeError(`nobody asked for ${one.metric}.${one.figure}`);
      return { change, n: sampleOf(one, baseline.report)?.base.n ?? 0 };
    },
  };
}

/**
 * The report with the change of each metric from the baseline, and with what is new, gone or worded otherwise. What a `partial` report leaves out
 * is not gone.
 */
export function withChanges(report: Report, baseline: Baseline, changes: Changes, partial: boolean): Report {
  const metrics = report.metrics.map((metric): ReportMetric => {
    const change = changes.ofMetric(metric.id);
    return change === null ? metric : { ...metric, baseline: change };
  });
  return { ...report, metrics, diagnostics: [...report.diagnostics, ...baselineNotes(report, baseline, partial)] };
}

/** What differs between a report and its baseline beside the figures. */
function baselineNotes(report: Report, baseline: Baseline, partial: boolean): Diagnostic[] {
  const { fresh, gone, reworded } = differences(report, baseline.report);
  const where = { file: baseline.name };
  const list = (metrics: readonly ReportMetric[]): string => metrics.map(({ id }) => `"${id}"`).join(', ');
  return [
    ...otherSettings(report, baseline),
    ...(reworded.length === 0
      ? []
      : [warning('changed-wording', `not compared, as wording, scale or version is another: ${list(reworded)}`, { where })]),
    ...(fresh.length === 0 ? [] : [info('new-metrics', `not in this report: ${list(fresh)}`, { where })]),
    ...(gone.length === 0 || partial ? [] : [info('gone-metrics', `only in this report: ${list(gone)}`, { where })]),
  ];
}

/** What a report has and an earlier one had not, the other way round, and what both have but cannot be compared. */
export function differences(report: Report, earlier: Report): Record<'fresh' | 'gone' | 'reworded', ReportMetric[]> {
  const ids = new Set(report.metrics.map(({ id }) => id));
  const broken = report.metrics.map((metric) => ({ metric, why: brokenBy(metric, report, earlier) }));
  return {
    fresh: broken.flatMap(({ metric, why }) => (why === 'absent' ? [metric] : [])),
    gone: earlier.metrics.filter(({ id }) => !ids.has(id)),
    reworded: broken.flatMap(({ metric, why }) => (why === null || why === 'absent' ? [] : [metric])),
  };
}

/** Whether what is asked for is what the metric reports as its change. */
const isOwn = ({ metric, figure, group }: AskedChange, metrics: readonly ReportMetric[]): boolean =>
  group === null && metrics.some((one) => one.id === metric && one.headline === figure && !changesAsWhole(one));

const same = (one: AskedChange, other: AskedChange): boolean =>
  one.metric === other.metric &&
  one.figure === other.figure &&
  one.group?.by === other.group?.by &&
  one.group?.value === other.group?.value;

function askedChange(asked: AskedChange, report: Report, earlier: Report): FoundChange {
  const unknown = (why: Parameters<typeof whyNoChange>[0]) => noChange(asked.figure, whyNoChange(why, report.settings.language));
  const metric = report.metrics.find(({ id }) => id === asked.metric);
  const broken = metric === undefined ? 'absent' : brokenBy(metric, report, earlier);
  if (broken !== null) return unknown(broken);
  const [now, before] = [sampleOf(asked, report), sampleOf(asked, earlier)];
  if (now === null || before === null) return unknown('empty');
  return figureChange(asked.figure, now, before, report.settings.confidence) ?? unknown('empty');
}

/** The metric of all responses, or of the group; null when there is none or it is withheld. */
function sampleOf({ metric: id, group }: AskedChange, report: Report): Sample | null {
  const metric = report.metrics.find((one) => one.id === id);
  if (metric === undefined || group === null) return metric ?? null;
  const found = metric.groups.find(({ by, value }) => by === group.by && normalise(value) === normalise(group.value));
  return found?.base ? { figures: found.figures, base: found.base } : null;
}
