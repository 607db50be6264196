import { ces } from './ces.js';
import { csat } from './csat.js';
import type { AnyMetric } from './metric.js';
import { multipleChoice } from './multiple-choice.js';
import { nps } from './nps.js';
import { rating } from './rating.js';
import { singleChoice } from './single-choice.js';

/** All metrics, in the order in which help lists them. To add one: a file like the others and its name here. */
export const metrics = [nps, csat, ces, rating, singleChoice, multipleChoice] as unknown as readonly AnyMetric[];

/** The metric of an id; throws for an id that is none, which the definition has ruled out. */
export function metricOf(id: string): AnyMetric {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`no metric is called ${id}`);
  return found;
}
