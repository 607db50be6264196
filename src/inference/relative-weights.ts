import { symmetricEigen } from './eigen.js';

/** Share of the largest eigenvalue below which one is nothing but rounding. */
const SINGULAR = 1e-10;

/**
 * Johnson's relative weights of p predictors: each one's part of R², not negative, together R². From their p × p correlation matrix and
 * their p correlations with the outcome, by way of the orthogonal variables nearest to the predictors; where predictors are collinear
 * these are fewer than p, and duplicates share alike. As rwa of R.
 * Source: Johnson (2000), Multivariate Behavioral Research 35, 1–19.
 */
export function relativeWeights(correlation: number[][], outcome: number[]): number[] {
  const { values, vectors } = symmetricEigen(correlation);
  const kept = values.flatMap((value, k) => (value > SINGULAR * (values[0] as number) ? [{ value, vector: vectors[k] as number[] }] : []));
  const power = (exponent: number) =>
    outcome.map((_, i) =>
      outcome.map((_, j) =>
        kept.reduce((sum, { value, vector }) => sum + value ** exponent * (vector[i] as number) * (vector[j] as number), 0),
      ),
    );
  const coefficients = power(-0.5).map((row) => dot(row, outcome));
  const explained = coefficients.map((coefficient) => coefficient ** 2);
  return power(0.5).map((row) =>
    dot(
      row.map((loading) => loading ** 2),
      explained,
    ),
  );
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, entry, i) => sum + entry * (b[i] as number), 0);
}
