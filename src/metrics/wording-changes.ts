import { startOfWave } from '../statistics/neighbouring-waves.js';
import { dayInWords } from '../statistics/timestamp.js';
import { boundsOf } from '../statistics/wave.js';
import type { Survey } from '../survey/survey.js';

/** Why two waves are not to be compared, the earlier first; null when they are. */
export type BrokenBetween = (from: string, to: string) => string | null;

/**
 * Tells of two waves between which wording or scale of one of some items changed. A wave within which that happened holds answers to both, and
 * is compared with neither side.
 */
export function brokenBetween(asked: readonly string[], { items, wave }: Pick<Survey, 'items' | 'wave'>): BrokenBetween {
  const days = items.flatMap(({ id, changed }) => (asked.includes(id) ? (changed ?? []) : []));
  return (from, to) => {
    if (!wave) return null;
    const [start, end] = [startOfWave(from), boundsOf(startOfWave(to), wave.unit).to];
    const day = days.find((one) => one > start && one < end);
    return day === undefined ? null : `the wording or the scale changed on ${dayInWords(day)}`;
  };
}
