import { CsatError, type Diagnostic, error } from '../diagnostic.js';
import type { Counts } from '../statistics/counts.js';
import { startOfWave } from '../statistics/neighbouring-waves.js';
import type { Population, Request, Variable } from '../statistics/request.js';
import { variableId } from '../statistics/request.js';
import { parseDay } from '../statistics/timestamp.js';
import { boundsOf } from '../statistics/wave.js';
import type { Survey } from '../survey/survey.js';
import { dateFormatOf } from './formats.js';
import type { Table } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import { tableOf } from './table-of.js';

/** Different shapes of dates there can be, and days that an analysis of waves tells apart. */
const MOST_SHAPES = 100;
const MOST_DAYS = 50_000;

/** Calendar waves and the period, as they are asked for. */
export interface Dates {
  wave: Survey['wave'];
  period: Population['period'];
  notes: Diagnostic[];
}

/**
 * The column of dates that waves and periods go by, and how it is written, by one look at all rows; nothing where neither is asked for.
 * `submitted` is the column that the definition names. Throws CsatError: exit 2 when no column has dates, 3 when they contradict each other.
 */
export async function openDates(
  { layout, engine, name }: Table,
  submitted: string | null,
  unit: NonNullable<Survey['wave']>['unit'] | null,
  { since, until }: AnalyzeOptions,
  population: Population,
): Promise<Dates> {
  if (unit === null && since === undefined && until === undefined) return { wave: null, period: null, notes: [] };
  const column = submitted ?? layout.columns.find(({ role }) => role === 'submitted')?.key;
  if (column === undefined) {
    const asked = unit !== null ? `--wave ${unit}` : since !== undefined ? '--since' : '--until';
    const hint = 'name the column in the definition:  responses: {submitted: …}';
    throw new CsatError(
      error('no-dates', `${asked} needs the dates of the responses, and no column is known to have them`, { where: { file: name }, hint }),
      2,
    );
  }
  const shape: Variable = { kind: 'shape', column, of: 'date' };
  const request: Request = { id: variableId(shape), kind: 'counts', variables: [shape], limit: MOST_SHAPES };
  const shapes = tableOf(await engine.collect([request], [], population), request.id);
  const { format, notes } = dateFormatOf(shapes, column, name);
  const day = (text: string | undefined): number | null => (text === undefined ? null : parseDay(text, 'ymd'));
  const period = since === undefined && until === undefined ? null : { column, format, since: day(since), until: day(until) };
  return { wave: unit === null ? null : { unit, column, format }, period, notes };
}

/** On which days there are responses: asked along with the rest, to know which waves are whole. */
export const daysRequest = ({ column, format }: NonNullable<Survey['wave']>): Request => ({
  id: 'days',
  kind: 'counts',
  variables: [{ kind: 'wave', column, format, unit: 'day' }],
  limit: MOST_DAYS,
});

/**
 * Tells of a wave whether the data cover it whole: they begin before it and end after it, but for as many days as usually pass without a
 * response, and the period that is asked for does not cut it.
 */
export function coverage(days: Counts, unit: NonNullable<Survey['wave']>['unit'], period: Population['period']): (wave: string) => boolean {
  const known = days.cells.flatMap(({ keys: [day] }) => (day == null ? [] : [startOfWave(day)])).sort((a, b) => a - b);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return () => false;
  const pause = known.reduce((longest, day, at) => (at === 0 ? longest : Math.max(longest, day - (known[at - 1] as number) - 1)), 0);
  return (wave) => {
    const { from, to } = boundsOf(startOfWave(wave), unit);
    const allowed = Math.min(pause, (to - from) / 2);
    const cut = (period?.since ?? from) > from || (period?.until ?? to) < to - 1;
    return !cut && first - from <= allowed && to - 1 - last <= allowed;
  };
}
