import { meanInterval } from '../../inference/mean.js';
import { quantile } from '../../inference/quantile.js';
import { quantileInterval } from '../../inference/quantile-interval.js';
import { nullFigure } from '../figures.js';
import type { Figure } from '../result.js';

type Named = Pick<Figure, 'id' | 'label'>;

/** The mean of minutes with Student's t interval, not below 0; `why` when there are none. */
export function meanMinutes(named: Named, minutes: Float64Array, level: number, why: string): Figure {
  const n = minutes.length;
  if (n === 0) return nullFigure(named, 'minutes', why);
  const mean = minutes.reduce((sum, one) => sum + one, 0) / n;
  if (n === 1) return { ...named, unit: 'minutes', value: mean, se: null, interval: null };
  const squares = minutes.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const se = Math.sqrt(squares / (n - 1) / n);
  const { low, high } = meanInterval(mean, se, n - 1, level);
  return { ...named, unit: 'minutes', value: mean, se, interval: { low: Math.max(0, low), high, level, method: 't' } };
}

/** The quantile at p of minutes in ascending order, with the interval between order statistics where there are enough of them. */
export function quantileMinutes(named: Named, minutes: Float64Array, p: number, level: number, why: string): Figure {
  if (minutes.length === 0) return nullFigure(named, 'minutes', why);
  const ends = quantileInterval(minutes, p, level);
  const interval = ends && { ...ends, level, method: 'order statistics' };
  return { ...named, unit: 'minutes', value: quantile(minutes, p), se: null, interval };
}
