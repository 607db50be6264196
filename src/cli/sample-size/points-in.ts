import type { Settings } from '../../design/sample-size/settings.js';
import type { Words } from '../../design/sample-size/words-en.js';

/** Names the unit of a margin or change: points of 100, or of the scale of a mean. */
export const pointsIn =
  ({ expected }: Settings, words: Words) =>
  (value: string): string =>
    expected.metric === 'mean' ? words.scalePoints(value) : words.points(value);
