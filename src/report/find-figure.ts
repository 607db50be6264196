import type { Figure } from '../metrics/result.js';
import type { Report, ReportMetric } from './report.js';

/** A figure with the metric that it is of. */
export interface FoundFigure {
  metric: ReportMetric;
  figure: Figure;
}

/**
 * The figure of a name such as recommend.nps or network.coverage.mean: the id of the metric, a point, the id of the figure. Where the figure's id
 * begins with the metric's, as gap.reliability of metric gap, it is name enough. Null when there is none.
 */
export function findFigure({ metrics }: Report, name: string): FoundFigure | null {
  const figures = metrics.flatMap((metric) => metric.figures.map((figure) => ({ metric, figure })));
  return (
    figures.find(({ metric, figure }) => name === `${metric.id}.${figure.id}`) ??
    figures.find(({ metric, figure }) => name === figure.id && figure.id.startsWith(`${metric.id}.`)) ??
    null
  );
}

/** The names of the figures of some metrics. */
export const figureNames = (metrics: readonly ReportMetric[]): string[] =>
  metrics.flatMap(({ id, figures }) => figures.map((figure) => (figure.id.startsWith(`${id}.`) ? figure.id : `${id}.${figure.id}`)));
