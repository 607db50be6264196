import type { DateFormat, WaveUnit } from '../../statistics/customers.js';
import { MOST_KEYS, type Request } from '../../statistics/request.js';
import { parseDay } from '../../statistics/timestamp.js';
import { waveOf } from '../../statistics/wave.js';
import type { PackedTable } from './statistics-file.js';

/** Asks on which days responses came in. */
export const daysRequest = (column: string, format: DateFormat): Request & { kind: 'counts' } => ({
  id: 'days',
  kind: 'counts',
  variables: [{ kind: 'wave', column, format, unit: 'day' }],
  limit: MOST_KEYS,
});

/** The days of a table of days, since 1970-01-01; null when some responses have none. */
export function daysIn({ total }: Pick<PackedTable, 'total'>): number[] | null {
  if (total.kind !== 'counts' || total.overflow > 0) return null;
  const days = total.cells.map(([[text]]) => (text == null ? null : parseDay(text, 'ymd')));
  return days.some((day) => day === null) ? null : days.filter((day) => day !== null);
}

/** The one wave that all days lie in; null when there are several, or none. */
export function onlyWave(days: readonly number[], unit: WaveUnit): string | null {
  const waves = new Set(days.map((day) => waveOf(day, unit)));
  return waves.size === 1 ? ([...waves][0] as string) : null;
}
