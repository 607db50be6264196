import { collinear } from './collinear.js';
import { studentDistribution } from './student.js';
import { sweep } from './sweep.js';

/** A fitted regression. Lists are in the order of the predictors. */
export interface LeastSquares {
  intercept: number;
  /** In units of the outcome per unit of the predictor. */
  coefficients: number[];
  /** Coefficients of the standardised variables. */
  standardized: number[];
  r2: number;
  adjustedR2: number;
  /** Standard errors of the coefficients, their t and two-sided p with n − 1 − predictors degrees of freedom; t and p null when se is 0. */
  se: number[];
  t: (number | null)[];
  p: (number | null)[];
  /** Variance inflation factors, 1/(1 − R² on the other predictors), at least 1. */
  vif: number[];
}

/**
 * Least squares regression with intercept, from moments only: the covariance matrix (divisor n − 1) and the means of complete cases,
 * n of them (or an effective n); outcome and predictors are indices into both. As R's lm, summary.lm and car::vif.
 * Null when it cannot be fitted: the outcome does not vary, n is not above predictors + 1, or a predictor does not vary or is a linear
 * combination of others (`collinear` says which).
 * Source: Goodnight (1979), The American Statistician 33, 149–158.
 */
export function leastSquares(
  covariance: number[][],
  means: number[],
  outcome: number,
  predictors: number[],
  n: number,
): LeastSquares | null {
  const at = (matrix: number[][], row: number, column: number) => (matrix[row] as number[])[column] as number;
  const variance = (item: number) => at(covariance, item, item);
  const df = n - 1 - predictors.length;
  if (!(df > 0 && variance(outcome) > 0) || collinear(covariance, predictors) !== null) return null;

  const swept = predictors.reduce(sweep, covariance);
  const residual = Math.max(0, at(swept, outcome, outcome));
  const coefficients = predictors.map((item) => at(swept, item, outcome));
  const inverse = predictors.map((item) => -at(swept, item, item));
  const se = inverse.map((entry) => Math.sqrt((residual / df) * entry));
  const t = coefficients.map((coefficient, i) => ((se[i] as number) > 0 ? coefficient / (se[i] as number) : null));
  const r2 = 1 - residual / variance(outcome);
  return {
    intercept: predictors.reduce((rest, item, i) => rest - (coefficients[i] as number) * (means[item] as number), means[outcome] as number),
    coefficients,
    standardized: coefficients.map((coefficient, i) => coefficient * Math.sqrt(variance(predictors[i] as number) / variance(outcome))),
    r2,
    adjustedR2: 1 - ((1 - r2) * (n - 1)) / df,
    se,
    t,
    p: t.map((value) => (value === null ? null : 2 * studentDistribution(-Math.abs(value), df))),
    vif: inverse.map((entry, i) => entry * variance(predictors[i] as number)),
  };
}
