import type { Text } from '../../../survey/text.js';
import type { Point } from '../../asked.js';

/** More points than these are typed in as a number. */
const MOST_BUTTONS = 11;

/**
 * How the points of a scale stand on the page: words where every point has some, numbered buttons where only the ends and the middle have,
 * a list of both otherwise; too many to choose from are typed in.
 */
export type ScaleForm = 'worded' | 'numbered' | 'listed' | 'typed';

/** The form that suits some points. */
export function formOf(points: readonly Point[]): ScaleForm {
  if (points.length > MOST_BUTTONS) return 'typed';
  if (points.every(({ label }) => label !== null)) return 'worded';
  const outer = [0, (points.length - 1) / 2, points.length - 1];
  return points.every(({ label }, place) => label === null || outer.includes(place)) ? 'numbered' : 'listed';
}

/** The words of the low end, the middle and the high end; the middle only where it has some, and none where the ends have none. */
export function endsOf(points: readonly Point[]): (Text | null)[] {
  const [low, middle, high] = [points[0], points[(points.length - 1) / 2], points.at(-1)].map((point) => point?.label ?? null);
  if (middle) return [low ?? null, middle, high ?? null];
  return low || high ? [low ?? null, high ?? null] : [];
}

/** The least and the most of numbers that are typed in, and the step between them. */
export function rangeOf(points: readonly Point[]): { min: number; max: number; step: number } {
  const values = points.map(({ value }) => value);
  const [min = 0, second = 1] = values;
  const even = values.every((value, place) => value === min + place * (second - min));
  return { min, max: values.at(-1) ?? min, step: even ? second - min : 1 };
}
