import type { Calendar } from './durations.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Minutes of work between two moments by the clock of the calendar (milliseconds since 1970-01-01 00:00 by that clock). Less than nothing when they are the wrong way round. */
export const workingMinutes = (from: number, to: number, calendar: Calendar): number =>
  (worked(to, calendar) - worked(from, calendar)) / MINUTE;

/** Milliseconds of work up to a moment, whole numbers from a beginning that is the same for all moments of a calendar: only differences mean something. */
function worked(moment: number, { days, from, to, holidays }: Calendar): number {
  const day = Math.floor(moment / DAY);
  const week = Math.floor(day / 7);
  const works = (one: number): boolean => days.has(weekdayOf(one));
  let before = week * days.size;
  for (let one = 7 * week; one < day; one++) if (works(one)) before++;
  for (const holiday of holidays) if (holiday < day && works(holiday)) before--;
  const today = works(day) && !holidays.has(day) ? Math.min(Math.max(moment - day * DAY - from * MINUTE, 0), (to - from) * MINUTE) : 0;
  return before * (to - from) * MINUTE + today;
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
