import type { AnswerClass, Distribution } from '../statistics/distribution.js';
import type { Joint } from '../statistics/joint.js';

/**
 * A score of the answers that a response gave to several items, such as their difference, as a distribution over all values that
 * the scales allow, ascending.
 */
export function scoreJoint(joint: Joint, score: (points: readonly number[]) => number): Distribution {
  const combinations = joint.points.reduce<number[][]>(
    (found, points) => found.flatMap((begun) => points.map((point) => [...begun, point])),
    [[]],
  );
  const classes = new Map<number, AnswerClass>();
  const classOf = (point: number): AnswerClass => {
    const known = classes.get(point) ?? { point, label: '', n: 0, w: 0, ww: 0 };
    classes.set(point, known);
    return known;
  };
  for (const combination of combinations) classOf(score(combination));
  for (const { points, n, w, ww } of joint.cells) {
    const at = classOf(score(points));
    at.n += n;
    at.w += w;
    at.ww += ww;
  }
  const { missing, notApplicable, invalid, respondents, weighted } = joint;
  return { classes: [...classes.values()].sort((a, b) => a.point - b.point), missing, notApplicable, invalid, respondents, weighted };
}
