import type { WaveUnit } from './customers.js';

const DAY = 86_400_000;
/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

/**
 * The calendar wave that a day (since 1970-01-01) lies in: 2026, 2026-Q3, 2026-07, 2026-W31 or 2026-07-04. Weeks are those of ISO 8601: from
 * Monday on, in the year that holds their Thursday.
 */
export function waveOf(day: number, unit: WaveUnit): string {
  if (unit === 'week') {
    const thursday = new Date((mondayOf(day) + 3) * DAY);
    const year = thursday.getUTCFullYear();
    const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
    return `${year}-W${two(week)}`;
  }
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  if (unit === 'day') return text;
  if (unit === 'month') return text.slice(0, 7);
  return unit === 'year' ? text.slice(0, 4) : `${text.slice(0, 4)}-Q${Math.ceil(Number(text.slice(5, 7)) / 3)}`;
}

/** The first day of the wave that a day lies in, and the first of the next one. */
export function boundsOf(day: number, unit: WaveUnit): { from: number; to: number } {
  if (unit === 'day') return { from: day, to: day + 1 };
  if (unit === 'week') return { from: mondayOf(day), to: mondayOf(day) + 7 };
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  const first = Math.floor(date.getUTCMonth() / months) * months;
  return { from: Date.UTC(year, first, 1) / DAY, to: Date.UTC(year, first + months, 1) / DAY };
}

const mondayOf = (day: number): number => day - ((((day + THURSDAY) % 7) + 7) % 7);

const two = (number: number): string => String(number).padStart(2, '0');
