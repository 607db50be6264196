import { type Counts, noCounts } from '../statistics/counts.js';
import type { Collection } from '../statistics/request.js';

/** The frequency table of a request over all rows; an empty one when it was not asked for. */
export function tableOf(collection: Collection, request: string): Counts {
  const found = collection.breakdowns.get(request)?.total;
  return found?.kind === 'counts' ? found : noCounts();
}
