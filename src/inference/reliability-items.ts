import { cronbach } from './cronbach.js';
import { sumVariance } from './sum-variance.js';

/**
 * What each of k items contributes to their sum, in the order given, from their means and k × k covariance matrix (complete cases):
 * mean and standard deviation; `itemRest`, the correlation with the sum of the other items (negative: probably a reversed item);
 * and Cronbach's α of the others. `itemRest` is null when the item or the sum of the others does not vary; `alphaIfDropped` when fewer
 * than two others are left or their sum does not vary. As r.drop and alpha.drop of psych::alpha of R.
 * Source: Nunnally and Bernstein (1994), Psychometric Theory, chapter 8.
 */
export function reliabilityItems(
  means: number[],
  covariance: number[][],
): { mean: number; sd: number; itemRest: number | null; alphaIfDropped: number | null }[] {
  return means.map((mean, item) => {
    const row = covariance[item] as number[];
    const others = covariance.toSpliced(item, 1).map((values) => values.toSpliced(item, 1));
    const shared = row.toSpliced(item, 1).reduce((sum, value) => sum + value, 0);
    const variance = row[item] as number;
    const variances = variance * sumVariance(others);
    return {
      mean,
      sd: Math.sqrt(variance),
      itemRest: variances > 0 ? shared / Math.sqrt(variances) : null,
      alphaIfDropped: cronbach(others).alpha,
    };
  });
}
