import { type Diagnostic, warning } from '../diagnostic.js';
import { findTicketColumns, minutesPerUnit } from '../source/ticket-roles.js';
import { answersOf } from '../statistics/books.js';
import type { Counts } from '../statistics/counts.js';
import { type Population, type Request, type Variable, variableId } from '../statistics/request.js';
import { bindPromises } from '../survey/bind-promises.js';
import { type BoundTickets, bindTickets, type TicketColumns } from '../survey/bind-tickets.js';
import type { FindPlace } from '../survey/definition/problem.js';
import type { TicketRoles, TicketsDefinition } from '../survey/definition/tickets.js';
import type { Elapsed, Moments } from '../survey/elapsed.js';
import { type Language, normalise } from '../survey/text.js';
import type { TicketFile } from '../survey/ticket-file.js';
import { isResolved, saysReopened } from '../survey/ticket-words.js';
import { dateFormatOf } from './formats.js';
import type { Table } from './open-table.js';
import { tableOf } from './table-of.js';
import { readRatings } from './ticket-ratings.js';

/** Different words of a column that are looked at. */
const MOST_WORDS = 1000;

/** What stands in cells of moments that hold none. */
const NO_MOMENT = ['-', '–', '—', '?', 'N/A', 'n/a', 'NA', 'NULL', 'null', 'None', 'none', 'NaN', 'nan', 'NaT', '#N/A', '无', '暂无', '空'];

/** A file of tickets, its columns and their words understood. */
export interface OpenTickets {
  bound: BoundTickets;
  /** Without first response and resolution as moments where their columns turned out to hold minutes. */
  columns: TicketColumns;
  file: TicketFile;
  /** The column of openings; null when there is none. */
  created: Moments | null;
  /** The words of a column over all rows; empty for a column that was not looked at. */
  wordsOf(column: string | null): Counts;
  notes: Diagnostic[];
}

/**
 * Finds out by one look at all rows which column is what, how moments are written and what words mean. Throws CsatError: exit 2 when the
 * definition names what is not there, 3 when dates contradict each other.
 */
export async function openTickets(
  { layout, engine, name }: Table,
  definition: TicketsDefinition,
  place: FindPlace | null,
  { by, language = 'en' }: { by?: string[]; language?: Language },
): Promise<OpenTickets> {
  const bound = bindTickets(definition, layout.columns, findTicketColumns(layout), place, by);
  const { created, firstResponse, resolved, status, priority, reopened, replies, satisfaction } = bound.columns;
  const population: Population = { exclude: [], where: [], weight: null };
  const looks: Variable[] = [
    ...present(created, firstResponse, resolved).map((column): Variable => ({ kind: 'shape', column, of: 'date' })),
    ...present(status, priority, reopened, replies, satisfaction).map((column): Variable => ({ kind: 'column', column })),
  ];
  const asked = looks.map((variable): Request => ({ id: variableId(variable), kind: 'counts', variables: [variable], limit: MOST_WORDS }));
  const seen = await engine.collect(asked, [], population);
  const wordsOf = (column: string | null): Counts => tableOf(seen, column ?? '');
  const textsOf = (column: string | null): string[] => answersOf(wordsOf(column)).map(({ text }) => text);
  const shapesOf = (column: string): Counts => tableOf(seen, variableId({ kind: 'shape', column, of: 'date' }));

  const columns = withMinutes(bound, (column) => holdsMoments(shapesOf(column)));
  const { tickets: roles = {} } = definition;
  const moments = momentsIn(present(columns.created, columns.firstResponse, columns.resolved), shapesOf, roles['date-order'] ?? null, name);
  const headerOf = (column: string): string => layout.columns.find(({ key }) => key === column)?.header ?? column;
  const elapsed = (end: 'firstResponse' | 'resolved', written: string | null): Elapsed | null => {
    const [from, to] = [columns.created, columns[end]];
    const span = from === null || to === null ? null : { from: moments.of(from), to: moments.of(to) };
    if (span === null && written === null) return null;
    return {
      span,
      written: written === null ? null : { column: written, minutes: minutesPerUnit(headerOf(written)) },
      zone: roles['time-zone'] ?? null,
      calendar: bound.calendar,
      blank: [...NO_MOMENT, ...layout.blank],
    };
  };
  const working = bound.calendar !== null;
  const firstWritten = (working ? columns.firstResponseWorkingMinutes : null) ?? columns.firstResponseMinutes;
  const lastWritten = (working ? columns.resolutionWorkingMinutes : null) ?? columns.resolutionMinutes;
  const rating =
    satisfaction === null
      ? null
      : readRatings({ key: satisfaction, header: headerOf(satisfaction) }, answersOf(wordsOf(satisfaction)), roles, layout.blank, language);
  const file: TicketFile = {
    firstResponse: elapsed('firstResponse', firstWritten),
    resolution: elapsed('resolved', lastWritten),
    resolved: resolvedBy(columns, roles['resolved-statuses'], textsOf(status), layout.blank),
    reopened: reopened === null ? null : { column: reopened, blankIsNo: !textsOf(reopened).some((text) => saysReopened(text) === false) },
    replies,
    priority,
    channel: columns.channel,
    rating: rating?.rating ?? null,
    complaint: bound.complaint,
    customers: definition.customers ?? null,
    promises: bindPromises(definition, textsOf(priority), bound.calendar, place),
  };
  return {
    bound,
    columns,
    file,
    created: columns.created === null ? null : moments.of(columns.created),
    wordsOf,
    notes: [
      ...moments.notes,
      ...(rating?.problem ? [aboutRatings(rating.problem, bound.named.has('satisfaction'), name)] : []),
      ...(working ? calendarNotes(file, columns, name) : []),
    ],
  };
}

/** Columns and formats that were found, as a definition writes them down; what is usual is left out. */
export function ticketRolesInDefinition({ columns, file, created }: OpenTickets): Omit<TicketRoles, 'complaint'> {
  const named = (column: string | null): string | undefined => column ?? undefined;
  const { resolved, rating } = file;
  const byMoment = (moments: string | null, minutes: string | null): string | undefined => (moments === null ? named(minutes) : undefined);
  return {
    id: named(columns.id),
    created: named(columns.created),
    'first-response': named(columns.firstResponse),
    resolved: named(columns.resolved),
    'first-response-minutes': byMoment(columns.firstResponse, columns.firstResponseMinutes),
    'resolution-minutes': byMoment(columns.resolved, columns.resolutionMinutes),
    reopened: named(columns.reopened),
    replies: named(columns.replies),
    status: named(columns.status),
    'resolved-statuses': resolved !== null && 'statuses' in resolved ? resolved.statuses : undefined,
    priority: named(columns.priority),
    channel: named(columns.channel),
    satisfaction: named(columns.satisfaction),
    good: rating?.good.length ? rating.good : undefined,
    bad: rating?.bad.length ? rating.bad : undefined,
    'date-order': created === null || created.format === 'ymd' ? undefined : created.format,
  };
}

const present = (...columns: (string | null)[]): string[] => [...new Set(columns.filter((column) => column !== null))];

/** Most of what is in the column is a date: its header may also be that of a duration. */
function holdsMoments(shapes: Counts): boolean {
  const sum = (wanted: (shape: string | null) => boolean): number =>
    shapes.cells.reduce((total, { keys: [shape = null], n }) => (wanted(shape) ? total + n : total), 0);
  const dates = sum((shape) => shape !== null && shape !== 'none');
  return dates === 0 ? sum((shape) => shape === 'none') === 0 : dates >= sum((shape) => shape === 'none');
}

/** Columns that were taken for moments by their headers, and hold something else, are of minutes. */
function withMinutes({ columns, named }: BoundTickets, holds: (column: string) => boolean): TicketColumns {
  const { firstResponse, resolved } = columns;
  const other = (role: 'firstResponse' | 'resolved', column: string | null): column is string =>
    column !== null && !named.has(role) && !holds(column);
  return {
    ...columns,
    ...(other('firstResponse', firstResponse)
      ? { firstResponse: null, firstResponseMinutes: columns.firstResponseMinutes ?? firstResponse }
      : {}),
    ...(other('resolved', resolved) ? { resolved: null, resolutionMinutes: columns.resolutionMinutes ?? resolved } : {}),
  };
}

/** The order of day and month of each column: its own dates decide; where they leave it open, those of the other columns. */
function momentsIn(
  columns: readonly string[],
  shapesOf: (column: string) => Counts,
  declared: Moments['format'] | null,
  file: string,
): { of(column: string): Moments; notes: Diagnostic[] } {
  if (declared !== null) return { of: (column) => ({ column, format: declared }), notes: [] };
  const formats = columns.map((column) => ({ column, ...dateFormatOf(shapesOf(column), column, file, 'tickets') }));
  const decided = formats.find(({ format, notes }) => format !== 'ymd' && notes.length === 0)?.format;
  return {
    of(column) {
      const own = formats.find((one) => one.column === column);
      const open = own === undefined || own.notes.length > 0;
      return { column, format: (open ? decided : undefined) ?? own?.format ?? 'ymd' };
    },
    notes: decided === undefined ? formats.flatMap(({ notes }) => notes) : [],
  };
}

/** By its status where any of the file's is one of resolved tickets, otherwise by the end of its resolution. */
function resolvedBy(
  columns: TicketColumns,
  declared: readonly string[] | undefined,
  seen: string[],
  blank: string[],
): TicketFile['resolved'] {
  const { status } = columns;
  const known = new Set(declared?.map(normalise));
  const statuses = seen.filter((text) => (declared === undefined ? isResolved(text) : known.has(normalise(text))));
  if (status !== null && (declared !== undefined || statuses.length > 0)) return { column: status, statuses };
  const end = columns.resolved ?? columns.resolutionMinutes;
  return end === null ? null : { column: end, filled: true, blank: [...NO_MOMENT, ...blank] };
}

/** Ratings that the definition names must be readable; others are only a pity. */
function aboutRatings(problem: Diagnostic, named: boolean, file: string): Diagnostic {
  const hint = 'say which ratings are good and bad:  tickets: {good: [Good], bad: [Bad]}';
  const severity = problem.severity === 'error' && !named ? 'warning' : problem.severity;
  return { ...problem, severity, hint, where: { ...problem.where, file } };
}

/** Minutes that the file itself has are as it has them, whatever the calendar. */
function calendarNotes({ firstResponse, resolution }: TicketFile, columns: TicketColumns, file: string): Diagnostic[] {
  const working = [columns.firstResponseWorkingMinutes, columns.resolutionWorkingMinutes];
  return [firstResponse, resolution].flatMap((elapsed) => {
    const column = elapsed?.span === null ? elapsed.written?.column : undefined;
    if (column === undefined || working.includes(column)) return [];
    return [
      warning('calendar-not-applied', `column "${column}" has minutes and no moments: the calendar is not applied to them`, {
        where: { file, subject: column },
      }),
    ];
  });
}
