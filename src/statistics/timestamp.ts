import type { DateFormat } from './customers.js';

/** A moment as a cell has it: by the clock on the wall, and how far that clock is ahead of UTC where the cell says so. */
export interface Timestamp {
  /** Milliseconds since 1970-01-01 00:00 by the clock on the wall. */
  wall: number;
  /** Minutes ahead of UTC; null when the cell names no zone. */
  offset: number | null;
}

/** What the order of a numeric date's parts can be; `named` and `serial` leave no doubt. */
export type DateShape = 'ymd' | 'dmy' | 'mdy' | 'either' | 'named' | 'serial';

const DAY = 86_400_000;
/** Days from 1970-01-01 back to day 0 of a spreadsheet (1899-12-30). */
const SERIAL_ZERO = 25_569;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TIME = String.raw`(?:[T ,]*\s*(上午|下午)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(am|pm)?)?`;
const ZONE = String.raw`\s*(z|utc|gmt|[+-]\d{2}:?\d{2}|[+-]\d{2})?`;
const FORMS = {
  year: new RegExp(String.raw`^(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?${TIME}${ZONE}$`, 'i'),
  compact: /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})?)?$/,
  numbers: new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${TIME}${ZONE}$`, 'i'),
  dayFirst: new RegExp(
    String.raw`^(?:[a-z]{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s/-]+([a-z]{3,9})\.?,?[\s/-]+(\d{4}|\d{2})${TIME}${ZONE}$`,
    'i',
  ),
  monthFirst: new RegExp(String.raw`^(?:[a-z]{3,9},?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}${ZONE}$`, 'i'),
  serial: /^\d{5}(\.\d+)?$/,
};

/**
 * Reads a date, with a time of day where there is one. `format` settles the order of numeric dates such as 3/4/2026; a year that comes
 * first and a month that has a name settle it themselves. Two-digit years are of 1970 to 2069. Null for what is no date.
 */
export function parseTimestamp(text: string, format: DateFormat): Timestamp | null {
  let match = FORMS.year.exec(text);
  if (match) return assemble(match[1], match[2], match[3], match.slice(4));
  match = FORMS.compact.exec(text);
  if (match) return assemble(match[1], match[2], match[3], [undefined, match[4], match[5], match[6]]);
  match = FORMS.numbers.exec(text);
  if (match) {
    if (format === 'ymd') return (match[3] as string).length === 2 ? assemble(match[1], match[2], match[3], match.slice(4)) : null;
    const [day, month] = format === 'dmy' ? [match[1], match[2]] : [match[2], match[1]];
    return assemble(match[3], month, day, match.slice(4));
  }
  match = FORMS.dayFirst.exec(text);
  if (match) return assemble(match[3], monthOf(match[2]), match[1], match.slice(4));
  match = FORMS.monthFirst.exec(text);
  if (match) return assemble(match[3], monthOf(match[1]), match[2], match.slice(4));
  return FORMS.serial.test(text) ? { wall: Math.round((Number(text) - SERIAL_ZERO) * 86_400) * 1000, offset: null } : null;
}

/** Days since 1970-01-01 of a date by the clock on the wall; null for what is no date. */
export function parseDay(text: string, format: DateFormat): number | null {
  const moment = parseTimestamp(text, format);
  return moment === null ? null : Math.floor(moment.wall / DAY);
}

/** The order that a date shows, by its year coming first or a part over 12; null for what is no date in any order. */
export function dateShape(text: string): DateShape | null {
  const match = FORMS.numbers.exec(text);
  if (match) {
    const dmy = parseTimestamp(text, 'dmy') !== null;
    const mdy = parseTimestamp(text, 'mdy') !== null;
    if (dmy && mdy) return match[1] === match[2] ? 'named' : 'either';
    return dmy ? 'dmy' : mdy ? 'mdy' : parseTimestamp(text, 'ymd') ? 'ymd' : null;
  }
  if (parseTimestamp(text, 'ymd') === null) return null;
  if (FORMS.serial.test(text)) return 'serial';
  return FORMS.year.test(text) || FORMS.compact.test(text) ? 'ymd' : 'named';
}

/** A day as 2026-07-04. */
export const dayInWords = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

type Part = string | undefined;

function assemble(year: Part, month: Part, day: Part, [noon, hour, minute, second, fraction, half, zone]: Part[]): Timestamp | null {
  const [y, m, d] = [fullYear(year as string), Number(month), Number(day)];
  const h = hoursOf(Number(hour ?? 0), noon === '上午' ? 'am' : noon === '下午' ? 'pm' : half?.toLowerCase());
  const [min, s] = [Number(minute ?? 0), Number(second ?? 0)];
  if (h === null || min > 59 || s > 60) return null;
  const start = Date.UTC(y, m - 1, d);
  const date = new Date(start);
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  const thousandths = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  return { wall: start + ((h * 60 + min) * 60 + s) * 1000 + thousandths, offset: offsetOf(zone) };
}

const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900));

const monthOf = (name: Part): string => String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour > 12) return half === 'pm' && hour < 24 ? hour : null;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

function offsetOf(zone: Part): number | null {
  if (zone === undefined) return null;
  if (/^[a-z]/i.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}
