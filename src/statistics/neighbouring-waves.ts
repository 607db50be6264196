import { parseDay } from './timestamp.js';
import { boundsOf } from './wave.js';

/** The first day of a wave, by its name. Throws RangeError for a name that `waveOf` does not give. */
export function startOfWave(wave: string): number {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(wave) ?? [];
  if (year !== undefined) return boundsOf(day(`${year}-01-04`), 'week').from + 7 * (Number(week) - 1);
  const [, of, quarter] = /^(\d{4})-Q([1-4])$/.exec(wave) ?? [];
  if (of !== undefined) return day(`${of}-${String(3 * Number(quarter) - 2).padStart(2, '0')}-01`);
  return day(`${wave}-01-01`.slice(0, 10));
}

/** The same wave a year before; of a day that the year does not have, and of week 53, the one before it. */
export function yearBefore(wave: string): string {
  const before = `${Number(wave.slice(0, 4)) - 1}${wave.slice(4)}`;
  if (before.endsWith('-02-29')) return before.replace('-29', '-28');
  return before.endsWith('W53') ? before.replace('W53', 'W52') : before;
}

function day(text: string): number {
  const found = parseDay(text, 'ymd');
  if (found === null) throw new RangeError(`${text} is no wave`);
  return found;
}
