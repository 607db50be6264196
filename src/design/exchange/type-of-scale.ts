import type { Text } from '../../survey/text.js';

/** What a question on a scale measures, as far as points and wording tell. */
export type ScaleType = { type: 'nps' | 'csat' | 'rating' } | { type: 'ces'; version: 1 | 2 };

const RECOMMEND = /recommend|empfehl|recomend|推荐|推薦/i;
const SATISFIED = /satisf|zufrieden|满意|滿意/i;
const EFFORT = /\beffort\b|aufwand|费力|费劲/i;
const EASY = /\beas(y|ier|ily)\b|einfach|leicht|容易|轻松/i;

/**
 * NPS asks to recommend on eleven points (or a declared 1..10), CSAT how satisfied somebody is, CES how easy something was on seven points or
 * how much effort it took on five; everything else is a rating.
 */
export function typeOfScale(points: readonly number[], text: Text): ScaleType {
  const words = typeof text === 'string' ? text : Object.values(text).join('\n');
  const [low, high] = [points[0], points.at(-1)];
  const whole = low !== undefined && high !== undefined && high - low + 1 === points.length;
  if (whole && high === 10 && (low === 0 || low === 1) && RECOMMEND.test(words)) return { type: 'nps' };
  if (points.length >= 3 && points.length <= 11 && SATISFIED.test(words)) return { type: 'csat' };
  if (whole && low === 1 && high === 5 && EFFORT.test(words)) return { type: 'ces', version: 1 };
  if (whole && low === 1 && high === 7 && EASY.test(words)) return { type: 'ces', version: 2 };
  return { type: 'rating' };
}
