import { CsatError, type Diagnostic, error, info, warning } from '../diagnostic.js';
import { wavesWith } from '../metrics/wave-breaks.js';
import type { Counts } from '../statistics/counts.js';
import type { DateFormat } from '../statistics/customers.js';
import { startOfWave } from '../statistics/neighbouring-waves.js';
import type { Collection, Population, Request, Variable } from '../statistics/request.js';
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

const DAYS = 'days';

/** Calendar waves and the period, as they are asked for. */
export interface Dates {
  wave: Survey['wave'];
  period: Population['period'];
  notes: Diagnostic[];
}

/**
 * The column of dates that waves and periods go by, and how it is written, by one look at all rows; nothing where neither is asked for.
 * Days are those of the clock that wrote them: a time zone moves no response into another wave. Throws CsatError: exit 2 when no column is
 * known to have dates or the period is empty, 3 when the column has none or they contradict each other.
 */
export async function openDates(
  { layout, engine, name }: Table,
  { submitted, dateOrder }: Survey,
  unit: NonNullable<Survey['wave']>['unit'] | null,
  { since, until }: AnalyzeOptions,
  population: Population,
): Promise<Dates> {
  if (unit === null && since === undefined && until === undefined) return { wave: null, period: null, notes: [] };
  const column = submitted ?? layout.columns.find(({ role }) => role === 'submitted')?.key;
  if (column === undefined) {
    const asked = unit !== null ? `waves by ${unit}` : since !== undefined ? '--since' : '--until';
    const message = `${asked} ${unit === null ? 'needs' : 'need'} the dates of the responses, and no column is known to have them`;
    const hint = 'name the column in the definition:  responses: {submitted: …}';
    throw new CsatError(error('no-dates', message, { where: { file: name }, hint }), 2);
  }
  const shape: Variable = { kind: 'shape', column, of: 'date' };
  const request: Request = { id: variableId(shape), kind: 'counts', variables: [shape], limit: MOST_SHAPES };
  const shapes = tableOf(await engine.collect([request], [], population), request.id);
  refuseDateless(shapes, column, name);
  const { format, notes } = dateOrder ? { format: dateOrder, notes: [] } : dateFormatOf(shapes, column, name, 'responses');
  return { wave: unit === null ? null : { unit, column, format }, period: periodOf(column, format, since, until), notes };
}

/** Throws CsatError (exit 3) for a column in which nothing is a date. */
function refuseDateless({ cells }: Counts, column: string, file: string): void {
  const [first] = cells.filter(({ keys }) => keys[0] != null);
  if (first === undefined || cells.some(({ keys: [shape] }) => shape != null && shape !== 'none')) return;
  const where = { file, subject: column, row: first.first ?? undefined };
  throw new CsatError(error('no-dates', `column "${column}" holds nothing that can be read as a date`, { where }), 3);
}

/** The days that count. Throws CsatError (exit 2) when none can. */
function periodOf(column: string, format: DateFormat, since: string | undefined, until: string | undefined): Dates['period'] {
  if (since === undefined && until === undefined) return null;
  if (since !== undefined && until !== undefined && since > until) {
    throw new CsatError(error('empty-period', `--since ${since} is after --until ${until}`), 2);
  }
  const day = (text: string | undefined): number | null => (text === undefined ? null : parseDay(text, 'ymd'));
  return { column, format, since: day(since), until: day(until) };
}

/** On which days there are responses: asked along with the rest, to know which waves are whole. */
export const daysRequest = ({ column, format }: NonNullable<Survey['wave']>): Request => ({
  id: DAYS,
  kind: 'counts',
  variables: [{ kind: 'wave', column, format, unit: 'day' }],
  limit: MOST_DAYS,
});

/** The days of a table of them, ascending. */
export const daysOf = ({ cells }: Counts): number[] =>
  cells.flatMap(({ keys: [day] }) => (day == null ? [] : [startOfWave(day)])).sort((a, b) => a - b);

/**
 * Tells of a wave whether the data cover it whole: they begin before it and end after it, but for as many days as usually pass without a
 * response, and the period that is asked for does not cut it.
 */
export function coverage(days: Counts, unit: NonNullable<Survey['wave']>['unit'], period: Population['period']): (wave: string) => boolean {
  const known = daysOf(days);
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

/** What is to be said of waves: responses that are in none, and segments with so many groups that their changes are not followed. */
export function waveNotes({ breakdowns }: Collection, { wave, segments }: Survey, file: string): Diagnostic[] {
  const days = breakdowns.get(DAYS);
  if (!wave || days?.total.kind !== 'counts') return [];
  const undated = days.total.cells.find(({ keys: [day] }) => day === null);
  const crowded = segments.filter(({ id }) => !days.groups.has(wavesWith(id))).map(({ id }) => `"${id}"`);
  return [
    ...(undated === undefined ? [] : [undatedNote(undated.n, { file, subject: wave.column, row: undated.first ?? undefined })]),
    ...(crowded.length === 0
      ? []
      : [
          info('crowded-waves', `too many groups by ${wave.unit}, so that their changes are not followed: ${crowded.join(', ')}`, {
            where: { file },
            hint: 'longer waves are fewer',
          }),
        ]),
  ];
}

function undatedNote(n: number, where: Diagnostic['where']): Diagnostic {
  const [have, are] = n === 1 ? ['response has', 'is'] : ['responses have', 'are'];
  return warning('undated', `${n} ${have} no readable date and ${are} in no wave`, { where });
}
