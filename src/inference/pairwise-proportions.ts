import { adjustP } from './adjust-p.js';
import { normalDistribution } from './normal.js';

/**
 * Every column of a cross-table against every other: two-sided p of the pooled z test of two independent proportions, x of n, adjusted
 * over all pairs. Symmetric, null on the diagonal and where there is nothing to test: an empty column, or all or none in both. Counts may
 * be fractional. As R's pairwise.prop.test(correct = FALSE).
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, chapter 3, without continuity correction.
 */
export function pairwiseProportions(columns: { x: number; n: number }[], adjust: Parameters<typeof adjustP>[1]): (number | null)[][] {
  const pairs = columns.flatMap((first, i) => columns.slice(0, i).map((second, j) => ({ i, j, p: pooledZ(first, second) })));
  const adjusted = adjustP(
    pairs.map(({ p }) => p),
    adjust,
  );
  const matrix = columns.map(() => columns.map((): number | null => null));
  pairs.forEach(({ i, j }, pair) => {
    const p = adjusted[pair] ?? null;
    (matrix[i] as (number | null)[])[j] = p;
    (matrix[j] as (number | null)[])[i] = p;
  });
  return matrix;
}

function pooledZ(first: { x: number; n: number }, second: { x: number; n: number }): number | null {
  if (!(first.n > 0 && second.n > 0)) return null;
  const pooled = (first.x + second.x) / (first.n + second.n);
  const variance = pooled * (1 - pooled) * (1 / first.n + 1 / second.n);
  return variance > 0 ? 2 * normalDistribution(-Math.abs(first.x / first.n - second.x / second.n) / Math.sqrt(variance)) : null;
}
