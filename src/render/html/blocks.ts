import type { ReportMetric } from '../../report/report.js';
import { type Battery, gatherBatteries } from '../batteries.js';

/** Kinds of question of which a survey asks many, one beside the other. */
const LISTED = new Set(['kano', 'gap']);

/** The metrics in their order; ratings on one scale, features and gaps that follow each other are lists of items. */
export function blocksOf(metrics: ReportMetric[]): (ReportMetric | Battery)[] {
  const blocks: (ReportMetric | Battery)[] = [];
  for (const block of gatherBatteries(metrics)) {
    const before = blocks.at(-1);
    if ('items' in block || !LISTED.has(block.metric) || before === undefined) blocks.push(block);
    else if (!('items' in before) && before.metric === block.metric)
      blocks.splice(-1, 1, { title: null, items: [before, block].map((metric) => ({ label: metric.title, metric })) });
    else if ('items' in before && before.items[0]?.metric.metric === block.metric) before.items.push({ label: block.title, metric: block });
    else blocks.push(block);
  }
  return blocks;
}

/** Metrics that stand for themselves and have one figure that counts. */
export const keyMetrics = (metrics: ReportMetric[]): ReportMetric[] =>
  blocksOf(metrics).flatMap((block) => ('items' in block || block.headline === null || LISTED.has(block.metric) ? [] : [block]));
