import type { Stream } from './stream.js';

const DAY = 86_400_000;

/** Times of submission in ascending order, from 8 to 22 o'clock on `days` days from `first` (YYYY-MM-DD) on; read them as UTC. */
export function submissions(random: Stream, count: number, first: string, days: number): Date[] {
  const start = Date.parse(`${first}T08:00:00Z`);
  const times = Array.from({ length: count }, () => start + Math.floor(random() * days) * DAY + Math.floor(random() * 50_400) * 1000);
  return times.sort((a, b) => a - b).map((time) => new Date(time));
}

/** Seconds somebody took: most near the typical value, a few who left the page open for up to half an hour more. */
export function seconds(random: Stream, typical: number): number {
  const usual = typical * (0.5 + (random() + random()) / 2);
  const pause = 1800 * square(square(square(square(random()))));
  return Math.round(usual + pause);
}

/** `2026-09-03 14:05:22` */
export function isoTime(time: Date): string {
  return time.toISOString().slice(0, 19).replace('T', ' ');
}

function square(value: number): number {
  return value * value;
}
