import { relativeWeights } from '../inference/relative-weights.js';
import type { Covariances } from '../statistics/covariances.js';

/**
 * How much each item matters for an outcome, from the covariances of [outcome, ...items]: its correlation with the outcome, or Johnson's
 * relative weight, its part of R². Null for an item that does not vary, and for all, with a `why`, when the outcome does not vary or
 * responses are fewer than a regression on the items takes (correlations: three).
 */
export function derivedImportance(
  { n, covariance }: Covariances,
  how: 'weight' | 'correlation',
): { values: (number | null)[]; why: string | null } {
  const deviations = covariance.map((row, i) => Math.sqrt(row[i] ?? 0));
  const items = deviations.slice(1);
  const none = (why: string) => ({ values: items.map(() => null), why });
  const needed = how === 'correlation' ? 3 : items.length + 2;
  if (n < needed) return none(n === 0 ? 'no response answered the outcome and all items' : `${n} responses, and ${needed} are needed`);
  if (deviations[0] === 0) return none('all gave one answer to the outcome');
  const varying = items.flatMap((deviation, i) => (deviation > 0 ? [i + 1] : []));
  const correlation = (i: number, j: number): number => (covariance[i]?.[j] ?? 0) / (deviations[i] as number) / (deviations[j] as number);
  const withOutcome = varying.map((i) => correlation(0, i));
  const matrix = varying.map((i) => varying.map((j) => (i === j ? 1 : correlation(i, j))));
  const found = how === 'correlation' ? withOutcome : relativeWeights(matrix, withOutcome);
  return { values: items.map((_, i) => found[varying.indexOf(i + 1)] ?? null), why: null };
}
