import { sumVariance } from './sum-variance.js';

/**
 * Cronbach's α of the sum of k items, k/(k − 1) · (1 − tr C/ΣC), from their k × k covariance matrix C (complete cases); with α of the
 * standardised items, k r̄/(1 + (k − 1) r̄), and r̄, the mean of their correlations. At most 1; negative when items run against each other.
 * All null below two items. `alpha` is null when the sum of the items does not vary, the others when an item does not vary;
 * `standardized` also when the sum of the standardised items does not. As psych::alpha of R.
 * Source: Cronbach (1951), Psychometrika 16, 297–334.
 */
export function cronbach(covariance: number[][]): {
  alpha: number | null;
  standardized: number | null;
  averageCorrelation: number | null;
} {
  const k = covariance.length;
  if (k < 2) return { alpha: null, standardized: null, averageCorrelation: null };
  const alpha = rawAlpha(covariance);
  const deviations = covariance.map((row, i) => Math.sqrt(row[i] as number));
  if (!deviations.every((deviation) => deviation > 0)) return { alpha, standardized: null, averageCorrelation: null };
  const correlation = covariance.map((row, i) =>
    row.map((value, j) => (i === j ? 1 : cut(value / (deviations[i] as number) / (deviations[j] as number)))),
  );
  const averageCorrelation = (correlation.flat().reduce((sum, value) => sum + value, 0) - k) / (k * (k - 1));
  return { alpha, standardized: rawAlpha(correlation), averageCorrelation };
}

/** Rounding of extreme weights can lift a perfect correlation over 1. */
const cut = (correlation: number): number => Math.max(-1, Math.min(1, correlation));

function rawAlpha(covariance: number[][]): number | null {
  const k = covariance.length;
  const total = sumVariance(covariance);
  const variances = covariance.reduce((sum, row, i) => sum + (row[i] as number), 0);
  // Rounding of extreme weights can lift a perfect α over 1.
  return total > 0 ? Math.min(1, (k / (k - 1)) * (1 - variances / total)) : null;
}
