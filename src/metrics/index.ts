import { alpha } from './alpha.js';
import { ces } from './ces.js';
import { clv } from './clv.js';
import { compositeIndex } from './composite-index.js';
import { crosstab } from './crosstab.js';
import { csat } from './csat.js';
import { customerWaves } from './customer-waves.js';
import { gap } from './gap.js';
import { gapDimensions } from './gap-dimensions.js';
import { gapToCompetitor } from './gap-to-competitor.js';
import { gapToTarget } from './gap-to-target.js';
import { importancePerformance } from './importance-performance.js';
import { kano } from './kano.js';
import { kanoOverview } from './kano-overview.js';
import type { AnyMetric } from './metric.js';
import { multipleChoice } from './multiple-choice.js';
import { nps } from './nps.js';
import { rating } from './rating.js';
import { revenueAtRisk } from './revenue-at-risk.js';
import { rfm } from './rfm.js';
import { rfmMovement } from './rfm-movement.js';
import { service } from './service.js';
import { singleChoice } from './single-choice.js';

/** All metrics, in the order in which help lists them. To add one: a file like the others and its name here. */
export const metrics = [
  nps,
  csat,
  ces,
  rating,
  singleChoice,
  multipleChoice,
  kano,
  kanoOverview,
  gap,
  gapDimensions,
  gapToTarget,
  gapToCompetitor,
  importancePerformance,
  compositeIndex,
  alpha,
  crosstab,
  rfm,
  clv,
  revenueAtRisk,
  rfmMovement,
  customerWaves,
  service,
] as unknown as readonly AnyMetric[];

/** What a metric is called in definitions, in commands and in reports. */
export const nameOf = ({ id, name }: AnyMetric): string => name ?? id;

/** The metric that goes by a name or an id; undefined when none does. */
export const metricCalled = (name: string): AnyMetric | undefined =>
  metrics.find((metric) => nameOf(metric) === name || metric.id === name);

/** The metric of an id; throws for an id that is none, which the definition has ruled out. */
export function metricOf(id: string): AnyMetric {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`no metric is called ${id}`);
  return found;
}
