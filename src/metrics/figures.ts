import { adjustedWald } from '../inference/adjusted-wald.js';
import { meanInterval } from '../inference/mean.js';
import { wilson } from '../inference/wilson.js';
import type { Distribution } from '../statistics/distribution.js';
import { type Estimate, meanOf, proportionOf } from './estimate.js';
import type { Figure, Interval } from './result.js';

/** Why a figure of `n` valid answers is null: there are none, or none of them weighs anything. */
export const whyNull = (n: number): string => (n === 0 ? 'no valid answers' : 'no valid answer has a weight above 0');

type Named = Pick<Figure, 'id' | 'label'>;

/** Per cent of the answers that are meant by `counts`, with Wilson's interval. */
export function shareFigure(named: Named, answers: Distribution, counts: (point: number) => boolean, level: number): Figure {
  const { mean, ...estimate } = proportionOf(answers, (point) => (counts(point) ? 1 : 0));
  return percentFigure(named, { share: mean, ...estimate }, level);
}

/** A share 0..1 of n valid answers as per cent, with Wilson's interval for `size` answers. */
export function percentFigure(
  named: Named,
  { share, se, size, n }: { share: number | null; se: number | null; size: number; n: number },
  level: number,
): Figure {
  if (share === null) return nullFigure(named, 'percent', whyNull(n));
  const { low, high } = wilson(share, size, level);
  return {
    ...named,
    unit: 'percent',
    value: 100 * share,
    se: se === null ? null : 100 * se,
    interval: { low: 100 * low, high: 100 * high, level, method: 'wilson' },
  };
}

/** The mean of the points, with Student's t interval (n − 1 degrees of freedom) cut to the scale; without an interval below two answers. */
export function meanFigure(named: Named, answers: Distribution, level: number): Figure {
  return estimateFigure(
    named,
    meanOf(answers, (point) => point),
    [answers.classes[0]?.point ?? 0, answers.classes.at(-1)?.point ?? 0],
    level,
  );
}

/** A mean that is known with its standard error, with Student's t interval (n − 1 degrees of freedom) cut to the ends that it can have. */
export function estimateFigure(named: Named, estimate: Estimate, ends: readonly [number, number], level: number): Figure {
  if (estimate.mean === null) return nullFigure(named, 'mean', whyNull(estimate.n));
  return { ...named, unit: 'mean', value: estimate.mean, se: estimate.se, interval: intervalOfMean(estimate, ends, level) };
}

/** The mean rescaled so that the lowest point is 0 and the highest 100. */
export function indexFigure(named: Named, answers: Distribution, level: number): Figure {
  const least = answers.classes[0]?.point ?? 0;
  const span = (answers.classes.at(-1)?.point ?? 0) - least;
  const mean = meanFigure(named, answers, level);
  if (mean.value === null) return { ...mean, unit: 'index' };
  if (span === 0) return nullFigure(named, 'index', 'the scale has one point only');
  const rescale = (x: number): number => (100 * (x - least)) / span;
  const interval = mean.interval && { ...mean.interval, low: rescale(mean.interval.low), high: rescale(mean.interval.high) };
  return { ...mean, unit: 'index', value: rescale(mean.value), se: mean.se === null ? null : (100 * mean.se) / span, interval };
}

/**
 * Per cent of one kind of answers minus per cent of another, in points ±100, with the adjusted Wald interval of the
 * Net Promoter Score, which is such a difference. Answers of both kinds count for neither.
 */
export function netFigure(
  named: Named,
  answers: Distribution,
  plus: (point: number) => boolean,
  minus: (point: number) => boolean,
  level: number,
): Figure {
  const score = (point: number): number => Number(plus(point)) - Number(minus(point));
  const { mean, se, size, n } = proportionOf(answers, score);
  if (mean === null) return nullFigure(named, 'points', whyNull(n));
  const up = proportionOf(answers, (point) => Number(score(point) > 0)).mean ?? 0;
  const down = up - mean;
  const interval = adjustedWald({ promoters: up * size, passives: (1 - up - down) * size, detractors: down * size }, level);
  return {
    ...named,
    unit: 'points',
    value: 100 * mean,
    se: se === null ? null : 100 * se,
    interval: { ...interval, level, method: 'adjusted-wald' },
  };
}

/** A figure of all that there is, which has no error; or `why` there is none. */
export const censusFigure = (named: Named, unit: Figure['unit'], value: number | null, why: string): Figure =>
  value === null ? nullFigure(named, unit, why) : { ...named, unit, value, se: null, interval: null };

/** A figure that cannot be computed, and why. */
export const nullFigure = (named: Named, unit: Figure['unit'], why: string): Figure => ({
  ...named,
  unit,
  value: null,
  se: null,
  interval: null,
  why,
});

function intervalOfMean({ mean, se, n }: Estimate, [least, most]: readonly [number, number], level: number): Interval | null {
  if (mean === null || se === null || n < 2) return null;
  const { low, high } = meanInterval(mean, se, n - 1, level);
  return { low: Math.max(least, low), high: Math.min(most, high), level, method: 't' };
}
