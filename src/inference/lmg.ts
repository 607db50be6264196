import { canSweep, sweep } from './sweep.js';

const MOST_PREDICTORS = 15;

/**
 * LMG importance of p predictors: what each adds to R², averaged over all orders of entry (the Shapley value of R²). Not negative but
 * for rounding, together R². From their p × p correlation matrix and their p correlations with the outcome. A predictor adds nothing to
 * those it is a linear combination of. As relaimpo::calc.relimp(type = "lmg") of R. Throws RangeError for more than 15 predictors, as
 * there are 2ᵖ regressions.
 * Source: Lindeman, Merenda and Gold (1980), Introduction to Bivariate and Multivariate Analysis, 119–127; Shapley (1953).
 */
export function lmg(correlation: number[][], outcome: number[]): number[] {
  const p = outcome.length;
  if (p > MOST_PREDICTORS) throw new RangeError(`lmg takes at most ${MOST_PREDICTORS} predictors, not ${p}`);
  const explained = new Float64Array(2 ** p);
  explain([...correlation.map((row, i) => [...row, outcome[i] as number]), [...outcome, 1]], 0, 1, explained);
  const weights = orderWeights(p);
  return outcome.map((_, predictor) => {
    const own = 1 << predictor;
    let importance = 0;
    for (let others = 0; others < explained.length; others++) {
      if (others & own) continue;
      const added = (explained[others | own] as number) - (explained[others] as number);
      importance += (weights[bits(others)] as number) * added;
    }
    return importance;
  });
}

/**
 * Writes R² of every subset of the predictors, a set of bits. `residual` is the covariance matrix of the predictors not yet decided on
 * (the first of them is `bit`) and the outcome, given the subset.
 */
function explain(residual: number[][], subset: number, bit: number, explained: Float64Array): void {
  if (residual.length === 1) {
    explained[subset] = 1 - ((residual[0] as number[])[0] as number);
    return;
  }
  explain(withoutFirst(residual), subset, 2 * bit, explained);
  explain(withoutFirst(canSweep(residual, 0, 1) ? sweep(residual, 0) : residual), subset | bit, 2 * bit, explained);
}

function withoutFirst(matrix: number[][]): number[][] {
  return matrix.slice(1).map((row) => row.slice(1));
}

/** s!(p − 1 − s)!/p! for s = 0 … p − 1: the share of all orders in which exactly a given set of s others comes first. */
function orderWeights(p: number): number[] {
  const weights = [1 / p];
  for (let s = 1; s < p; s++) weights.push(((weights[s - 1] as number) * s) / (p - s));
  return weights;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
