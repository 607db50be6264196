import type { Distribution } from '../statistics/distribution.js';
import type { Joint } from '../statistics/joint.js';
import { meanOf } from './estimate.js';
import { scoreJoint } from './score-joint.js';

/** By point 1 to 5, like to dislike. Source: DuMouchel (1993), Thoughts on graphical and continuous analysis, CQM Journal 2(4). */
const FUNCTIONAL = [4, 2, 0, -1, -2];
const DYSFUNCTIONAL = [-2, -1, 0, 2, 4];

/** The two forms of a Kano question as scores −2 to 4, the more the feature is wanted the higher. */
export function kanoScores(answers: Joint): { functional: Distribution; dysfunctional: Distribution } {
  return {
    functional: scoreJoint(answers, ([point = 0]) => FUNCTIONAL[point - 1] ?? 0),
    dysfunctional: scoreJoint(answers, ([, point = 0]) => DYSFUNCTIONAL[point - 1] ?? 0),
  };
}

/** The standard deviation of scores (divisor n − 1, as R's sd; with weights about the weighted mean, times n/(n − 1)); null below two. */
export function deviationOf(scores: Distribution): number | null {
  const { mean, n } = meanOf(scores, (score) => score);
  if (mean === null || n < 2) return null;
  const w = scores.classes.reduce((sum, one) => sum + one.w, 0);
  const squares = scores.classes.reduce((sum, one) => sum + one.w * (one.point - mean) ** 2, 0);
  return Math.sqrt(((squares / w) * n) / (n - 1));
}
