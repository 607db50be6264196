import type { Simulate } from '../../survey/definition/simulate.js';
import type { Uniform } from './streams.js';

/** When respondents come in. */
export interface Moment {
  /** From 0. */
  wave: number;
  /** Milliseconds since 1970-01-01 00:00, by the clock on the wall. */
  time: number;
}

type Waves = NonNullable<Simulate['waves']>;

const UNITS = { day: [0, 1], week: [0, 7], month: [1, 0], quarter: [3, 0], year: [12, 0] } as const;

/** The beginning of a wave, from 0; that of the first but one after the last ends it. */
export function waveStart(wave: number, { from = '2026-01-01', unit = 'month' }: Waves): number {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const [months, days] = UNITS[unit];
  const ahead = month - 1 + wave * months;
  const longest = new Date(Date.UTC(year, ahead + 1, 0)).getUTCDate();
  return Date.UTC(year, ahead, Math.min(day, longest) + wave * days);
}

/**
 * The moments of n responses, in order. Waves have equally many, as far as n is divided; within a wave every second is as likely as another.
 * They come sorted without being held: Bentley and Saxe (1980), Generating sorted lists of random numbers, ACM TOMS 6, 359–364.
 */
export function* moments(n: number, waves: Waves, uniform: Uniform): Generator<Moment> {
  const count = waves.count ?? 1;
  for (let wave = 0; wave < count; wave++) {
    const [start, end] = [waveStart(wave, waves), waveStart(wave + 1, waves)];
    let left = Math.floor(((wave + 1) * n) / count) - Math.floor((wave * n) / count);
    for (let after = 1; left > 0; left--) {
      after *= (1 - uniform()) ** (1 / left);
      yield { wave, time: start + Math.floor((1 - after) * (end - start)) };
    }
  }
}

/** A moment as it is written: 2026-01-05 14:03:22. */
export const written = (time: number): string => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
