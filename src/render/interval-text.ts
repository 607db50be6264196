import { boundText } from './numbers.js';
import type { Figure } from './renderer.js';
import type { Words } from './words.js';

/** The ends of a figure's interval in words: `27.9 to 34.5`; nothing without an interval. */
export function intervalText(figure: Figure, words: Words): string {
  if (figure.interval === null) return '';
  return words.to(boundText(figure.interval.low, figure.unit), boundText(figure.interval.high, figure.unit));
}
