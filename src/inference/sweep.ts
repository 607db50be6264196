/** Share of its variance below which an item counts as nothing but a combination of those swept before it: R² of 1 − 10⁻¹⁰. */
const SINGULAR = 1e-10;

/**
 * A symmetric matrix of covariances (or correlations) with item k swept. After a set S of items is swept, in any order, the entry (i, j)
 * of two items outside is their covariance given S, the entry (k, j) of one inside is the coefficient of k in the regression of j on S,
 * and the block of S is minus the inverse of what it was.
 * Source: Goodnight (1979), "A tutorial on the SWEEP operator", The American Statistician 33, 149–158 (in its symmetric form).
 */
export function sweep(matrix: number[][], k: number): number[][] {
  const swept = matrix[k] as number[];
  const pivot = swept[k] as number;
  return matrix.map((row, i) => {
    const factor = (row[k] as number) / pivot;
    if (i === k) return row.map((entry, j) => (j === k ? -1 / pivot : entry / pivot));
    return row.map((entry, j) => (j === k ? factor : entry - factor * (swept[j] as number)));
  });
}

/** Whether item k can be swept: what is left of its variance (a residual covariance matrix's diagonal) is more than rounding. */
export function canSweep(matrix: number[][], k: number, variance: number): boolean {
  return ((matrix[k] as number[])[k] as number) > SINGULAR * variance;
}
