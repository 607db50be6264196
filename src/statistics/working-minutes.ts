import type { Calendar } from './durations.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Minutes of work between two moments by the clock of the calendar (milliseconds since 1970-01-01 00:00 by that clock). Less than nothing when they are the wrong way round. */
export function workingMinutes(from: number, to: number, calendar: Calendar): number {
  if (to < from) return -workingMinutes(to, from, calendar);
  const { days, from: opens, to: closes } = calendar;
  const [weekdays, holidays] = [new Set(days), new Set(calendar.holidays)];
  const [first, last] = [Math.floor(from / DAY), Math.floor(to / DAY)];
  let minutes = 0;
  for (let day = first; day <= last; day++) {
    if (!weekdays.has(weekdayOf(day)) || holidays.has(day)) continue;
    const start = Math.max(day === first ? (from - day * DAY) / MINUTE : 0, opens);
    const end = Math.min(day === last ? (to - day * DAY) / MINUTE : 1440, closes);
    if (end > start) minutes += end - start;
  }
  return minutes;
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
