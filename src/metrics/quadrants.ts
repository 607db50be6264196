import type { Text } from '../survey/text.js';

export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill';

/** The quadrants of importance by performance, what is to be done first at the head. */
export const QUADRANTS: Readonly<Record<Quadrant, Text>> = {
  'concentrate-here': { en: 'concentrate here', zh: '重点改进' },
  'keep-up': { en: 'keep up the good work', zh: '继续保持' },
  'low-priority': { en: 'low priority', zh: '低优先级' },
  'possible-overkill': { en: 'possible overkill', zh: '过度投入' },
};

/** What rounding may take from a value that lies on its cut, as a share of the cut. */
const ROUNDING = 1e-12;

/**
 * The quadrant of a value on each axis; on the cut counts as high.
 * Source: Martilla and James (1977), Importance–Performance Analysis, Journal of Marketing 41, 77–79.
 */
export function quadrantOf(
  { importance, performance }: { importance: number; performance: number },
  cuts: { importance: number; performance: number },
): Quadrant {
  const high = (value: number, cut: number): boolean => value >= cut - ROUNDING * Math.abs(cut);
  const performs = high(performance, cuts.performance);
  if (high(importance, cuts.importance)) return performs ? 'keep-up' : 'concentrate-here';
  return performs ? 'possible-overkill' : 'low-priority';
}
