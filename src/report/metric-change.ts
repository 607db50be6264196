import { brokenBy, whyNoChange } from './comparable.js';
import { changesAsWhole, distributionChange } from './distribution-change.js';
import { type FoundChange, figureChange } from './figure-change.js';
import type { Report, ReportMetric } from './report.js';

/** The change of a metric of a report from an earlier report: of its headline figure, or of its distribution; where it is not known it says why. */
export function metricChange(metric: ReportMetric, report: Report, earlier: Report): FoundChange {
  const figure = metric.headline ?? 'distribution';
  const unknown = (why: Parameters<typeof whyNoChange>[0]) => noChange(figure, whyNoChange(why, report.settings.language));
  const broken = brokenBy(metric, report, earlier);
  const before = earlier.metrics.find(({ id }) => id === metric.id);
  if (broken !== null || before === undefined) return unknown(broken ?? 'absent');
  const found = changesAsWhole(metric)
    ? distributionChange(metric, before)
    : figureChange(figure, metric, before, report.settings.confidence);
  return found ?? unknown('empty');
}

/** A change that is not known, and why. */
export const noChange = (figure: string, why: string): FoundChange => ({
  figure,
  difference: null,
  low: null,
  high: null,
  p: null,
  method: 'none',
  why,
});
