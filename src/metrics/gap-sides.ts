import type { Distribution } from '../statistics/distribution.js';
import type { Joint } from '../statistics/joint.js';
import { scoreJoint } from './score-joint.js';

/** What a gap question is seen from: perception − expectation, or one of them. */
export type GapSide = 'gap' | 'perception' | 'expectation';

/** The sides of joint answers [expectation, perception]. Of [perception] alone the gap is the perception itself, and nothing (0) is expected. */
export function gapSides(answers: Joint): Record<GapSide, Distribution> {
  const alone = answers.points.length < 2;
  const perceived = (points: readonly number[]): number => points.at(-1) ?? 0;
  const expected = (points: readonly number[]): number => (alone ? 0 : (points[0] ?? 0));
  return {
    gap: scoreJoint(answers, (points) => perceived(points) - expected(points)),
    perception: scoreJoint(answers, perceived),
    expectation: scoreJoint(answers, expected),
  };
}
