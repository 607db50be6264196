import { effectiveN } from '../inference/effective-n.js';
import { linearised } from '../inference/linearised.js';
import { sampleMean } from '../inference/sample-mean.js';
import type { Distribution } from '../statistics/distribution.js';
import type { Base } from './result.js';

/** A mean of scored answers with its standard error, and the sizes of its base. */
export interface Estimate {
  /** Null when nobody answered. */
  mean: number | null;
  /** Null with fewer than two answers. */
  se: number | null;
  /** Valid answers. */
  n: number;
  /** Kish's effective number of valid answers; n without weights. */
  effective: number;
}

/** The mean of a score of each answer: by Taylor linearisation with weights (as R's survey::svymean), else the sample mean. */
export function meanOf(answers: Distribution, score: (point: number) => number): Estimate {
  const classes = answers.classes.map(({ point, n, w, ww }) => ({ x: score(point), n, w, ww }));
  const n = classes.reduce((sum, answer) => sum + answer.n, 0);
  if (!answers.weighted) {
    const { mean, se } = sampleMean(classes);
    return { mean, se, n, effective: n };
  }
  return { ...linearised(classes, answers.respondents), n };
}

/**
 * A share or a score of few values, whose variance V is that of a multinomial: se = √(V/n) without weights (divisor n),
 * linearised with weights. `size` is the number of answers to which intervals and tests that need counts are scaled:
 * n, with weights n* = V/SE² (Kish's effective n where V is 0).
 */
export function proportionOf(answers: Distribution, score: (point: number) => number): Estimate & { size: number } {
  const estimate = meanOf(answers, score);
  const { mean, n, effective } = estimate;
  if (mean === null) return { ...estimate, size: 0 };
  const total = answers.classes.reduce((sum, { w }) => sum + w, 0);
  const variance = answers.classes.reduce((sum, { point, w }) => sum + w * (score(point) - mean) ** 2, 0) / total;
  if (!answers.weighted) return { ...estimate, se: Math.sqrt(variance / n), size: n };
  return { ...estimate, size: effectiveN(variance, estimate.se, effective) };
}

/** The share of the weighted valid answers at each point; 0 when nobody answered. */
export function shares(answers: Distribution): Map<number, number> {
  const total = answers.classes.reduce((sum, { w }) => sum + w, 0);
  return new Map(answers.classes.map(({ point, w }) => [point, total === 0 ? 0 : w / total]));
}

/** The base of a distribution: valid answers, and the answers that were lost and why. */
export function baseOf(answers: Distribution): Base {
  const n = answers.classes.reduce((sum, answer) => sum + answer.n, 0);
  const { missing, notApplicable, invalid } = answers;
  if (!answers.weighted) return { n, weighted: null, effective: n, missing, notApplicable, invalid };
  return { n, ...weightedBase(answers.classes), missing, notApplicable, invalid };
}

/** Sum of weights, and Kish's effective n (Σw)²/Σw², over classes of answers. */
export function weightedBase(classes: readonly { w: number; ww: number }[]): { weighted: number; effective: number } {
  const w = classes.reduce((sum, answer) => sum + answer.w, 0);
  const ww = classes.reduce((sum, answer) => sum + answer.ww, 0);
  return { weighted: w, effective: ww === 0 ? 0 : w ** 2 / ww };
}
