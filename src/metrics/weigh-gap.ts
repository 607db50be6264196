import type { Covariances } from '../statistics/covariances.js';
import type { AskedWeight } from './asked-weights.js';
import { averageGap } from './average-gap.js';
import { combine } from './combine.js';
import type { Estimate } from './estimate.js';
import { dimensionsOf, type GapItem } from './gap-items.js';

/** A weighted gap, and the weights of the dimensions (sum 1). Without weight the mean is null and there are no shares. */
export interface WeighedGap {
  estimate: Estimate;
  shares: ReadonlyMap<string, number>;
}

/** The gap when dimensions count as given, normalised to sum 1; one without weight counts 0. */
export function weighGap(all: Covariances, items: readonly GapItem[], weightOf: (dimension: string) => number): WeighedGap {
  const dimensions = dimensionsOf(items).map(({ id }) => id);
  const total = sum(dimensions.map(weightOf));
  if (total === 0) return { estimate: { mean: null, se: null, n: all.n, effective: all.effective }, shares: new Map() };
  const shares = new Map(dimensions.map((id) => [id, weightOf(id) / total]));
  return { estimate: averageGap(all, items, 'gap', shares), shares };
}

/**
 * The gap weighed by each respondent: the mean of Σ weight · gap over the mean of Σ weight, over the responses that answered all. That is
 * the mean of the respondents' own weighted gaps when all give out the same total (`even`); else larger totals count more. No standard
 * error: that of a sum of products takes more than covariances.
 */
export function weighAsAsked(given: Covariances, asked: readonly AskedWeight[]): WeighedGap & { even: boolean } {
  const { items: ids, n, effective, means, covariance } = given;
  const at = (id: string): number => ids.indexOf(id);
  const meanOf = (id: string): number => means[at(id)] ?? 0;
  const total = sum(asked.map(({ weight }) => meanOf(weight)));
  const totals = combine(
    given,
    ids.map((id) => Number(asked.some(({ weight }) => weight === id))),
  );
  const even = (totals.se ?? 0) === 0;
  if (effective === 0 || total === 0) return { estimate: { mean: null, se: null, n, effective }, shares: new Map(), even };
  const meanOfProduct = (a: string, b: string): number => ((covariance[at(a)]?.[at(b)] ?? 0) * (n - 1)) / n + meanOf(a) * meanOf(b);
  const products = asked.flatMap(({ weight, items }) =>
    items.map(({ perception, expectation }) => {
      const expected = expectation === null ? 0 : meanOfProduct(weight, expectation);
      return (meanOfProduct(weight, perception) - expected) / items.length;
    }),
  );
  const shares = new Map<string, number>();
  for (const { weight, dimension } of asked) shares.set(dimension, (shares.get(dimension) ?? 0) + meanOf(weight) / total);
  return { estimate: { mean: sum(products) / total, se: null, n, effective }, shares, even };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
