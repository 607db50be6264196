/** What rounding leaves of a variance that is nothing, as a share of the variances it came from. */
const ROUNDING = 1e-12;

/** Variance of the sum of k items, in their unit squared, from their k × k covariance matrix; 0 when only rounding is left of it. */
export function sumVariance(covariance: number[][]): number {
  const variances = covariance.reduce((sum, row, i) => sum + (row[i] as number), 0);
  const total = covariance.flat().reduce((sum, value) => sum + value, 0);
  return total > ROUNDING * variances ? total : 0;
}
