import type { ReportMetric } from '../report/report.js';

/** Ratings that are read together: the rows of one matrix, or neighbours on one scale. */
export interface Battery {
  /** What the questions have in common; null when nothing but the scale. */
  title: string | null;
  items: { label: string; metric: ReportMetric }[];
}

/** The metrics in their order, neighbouring ratings gathered into batteries. A rating that stands alone stays a metric. */
export function gatherBatteries(metrics: ReportMetric[]): (ReportMetric | Battery)[] {
  const runs: ReportMetric[][] = [];
  for (const metric of metrics) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && belongsTo(run[0], metric)) run.push(metric);
    else runs.push([metric]);
  }
  return runs.flatMap((run): (ReportMetric | Battery)[] => (run.length > 1 ? [battery(run)] : run));
}

/** The figure that stands for an item, among those of all responses or of a group. */
export const headlineOf = (metric: ReportMetric, figures: ReportMetric['figures']): ReportMetric['figures'][number] | undefined =>
  figures.find((figure) => figure.id === (metric.headline ?? 'mean'));

const belongsTo = (first: ReportMetric, metric: ReportMetric): boolean =>
  first.metric === 'rating' &&
  metric.metric === 'rating' &&
  first.battery?.id === metric.battery?.id &&
  (first.battery !== null || (first.scale !== null && first.scale === metric.scale));

function battery(metrics: ReportMetric[]): Battery {
  const stem = commonStem(metrics.map((metric) => metric.title));
  const title = metrics[0]?.battery?.title ?? (stem.replace(/[\s:：|–—-]+$/u, '') || null);
  return { title, items: metrics.map((metric) => ({ label: metric.title.slice(stem.length), metric })) };
}

/** What all titles begin with, up to a colon, dash or bar: `How satisfied are you with … - `. */
function commonStem(titles: string[]): string {
  const stems = [...(titles[0] ?? '').matchAll(/(?:[:：|]|\s[-–—])\s*/gu)].map((match) =>
    (titles[0] ?? '').slice(0, match.index + match[0].length),
  );
  return stems.findLast((stem) => titles.every((title) => title.startsWith(stem) && title.length > stem.length)) ?? '';
}
