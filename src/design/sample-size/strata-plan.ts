import type { ReadStratum } from './read-strata.js';
import { type Expected, measureOf, type StrataPlan } from './settings.js';
import { type Allocation, populationOf } from './stratified.js';

/**
 * Strata ready to be sampled. Where the file has no standard deviations each stratum gets that of the metric; where it has, the mean that
 * is expected gets the one that remains within strata, √ΣWS².
 */
export function strataPlan(
  read: readonly ReadStratum[],
  expected: Expected,
  allocation: Allocation,
  floor: number,
): { expected: Expected; strata: StrataPlan } {
  const usual = Math.sqrt(measureOf(expected).variance);
  const strata = read.map(({ name, size, sd }) => ({ name, size, sd: sd ?? usual }));
  const ownSd = read.some(({ sd }) => sd !== null);
  const within = Math.sqrt(strata.reduce((sum, { size, sd }) => sum + size * sd * sd, 0) / populationOf(strata));
  return {
    expected: ownSd && expected.metric === 'mean' ? { metric: 'mean', sd: within } : expected,
    strata: { strata, allocation, floor, ownSd },
  };
}
