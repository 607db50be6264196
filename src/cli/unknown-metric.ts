import { CsatError, didYouMean, error } from '../diagnostic.js';
import { metrics, nameOf } from '../metrics/index.js';

/** What is said of a name that no metric has (exit 2). */
export function unknownMetric(name: string): CsatError {
  const names = metrics.map(nameOf);
  const hint = didYouMean(name, names) ?? `there are ${names.join(', ')}`;
  return new CsatError(error('unknown-metric', `no metric is called "${name}"`, { hint }), 2);
}
