import type { Covariances } from '../statistics/covariances.js';
import { combine } from './combine.js';
import type { Estimate } from './estimate.js';
import { dimensionsOf, type GapItem } from './gap-items.js';
import type { GapSide } from './gap-sides.js';

/**
 * A gap averaged per response over the items of each dimension and then over the dimensions, which count `shares` (all alike when left
 * out), with its mean over responses; or one side of it. An item without expectation is its perception.
 */
export function averageGap(
  covariances: Covariances,
  items: readonly GapItem[],
  side: GapSide,
  shares?: ReadonlyMap<string, number>,
): Estimate {
  const dimensions = dimensionsOf(items);
  const coefficients = new Map<string, number>();
  for (const { id, items: members } of dimensions) {
    const share = (shares === undefined ? 1 / dimensions.length : (shares.get(id) ?? 0)) / members.length;
    for (const { perception, expectation } of members) {
      if (side !== 'expectation') coefficients.set(perception, share);
      if (expectation !== null && side !== 'perception') coefficients.set(expectation, side === 'gap' ? -share : share);
    }
  }
  return combine(
    covariances,
    covariances.items.map((id) => coefficients.get(id) ?? 0),
  );
}
