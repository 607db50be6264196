import { limitsIn } from './bind-promises.js';
import type { Column } from './columns.js';
import type { FindPlace, Path, Problem } from './definition/problem.js';
import { placed } from './definition/problem.js';
import { refusal } from './definition/refusal.js';
import { minuteOf, type TicketsDefinition } from './definition/tickets.js';
import type { Calendar } from './elapsed.js';
import { findOrTell } from './find-or-tell.js';
import type { Segment } from './survey.js';

/** What columns of a file of tickets can be. */
export type TicketRole =
  | 'id'
  | 'created'
  | 'firstResponse'
  | 'resolved'
  | 'firstResponseMinutes'
  | 'resolutionMinutes'
  | 'firstResponseWorkingMinutes'
  | 'resolutionWorkingMinutes'
  | 'reopened'
  | 'replies'
  | 'status'
  | 'priority'
  | 'channel'
  | 'satisfaction';

/** Which column of a file of tickets is what; columns are keys. Null: the file has no such column. */
export type TicketColumns = Readonly<Record<TicketRole, string | null>>;

/** Roles as a definition names them. */
const NAMES = {
  id: 'id',
  created: 'created',
  firstResponse: 'first-response',
  resolved: 'resolved',
  firstResponseMinutes: 'first-response-minutes',
  resolutionMinutes: 'resolution-minutes',
  reopened: 'reopened',
  replies: 'replies',
  status: 'status',
  priority: 'priority',
  channel: 'channel',
  satisfaction: 'satisfaction',
} as const satisfies Partial<Record<TicketRole, string>>;

/** Tickets with their roles tied to columns; what the cells mean is not known yet. */
export interface BoundTickets {
  columns: TicketColumns;
  /** Roles that the definition names itself. */
  named: ReadonlySet<TicketRole>;
  complaint: { column: string; is: string[] } | null;
  calendar: Calendar | null;
  segments: Segment[];
}

/**
 * Ties the roles that a definition names to columns of the file; those that it leaves out are what was found there. `by` are further columns
 * to break figures down by.
 * @throws CsatError (exit 2) with every column that is not there, and every promise that nothing in the file can be held to.
 */
export function bindTickets(
  definition: TicketsDefinition,
  columns: readonly Column[],
  found: TicketColumns,
  place: FindPlace | null,
  by: readonly string[] = [],
): BoundTickets {
  const { tickets: roles = {}, segments = [], calendar } = definition;
  const problems: Problem[] = [];
  const find = (name: string, says: string, path: Path | null): string => {
    const { column, problem } = findOrTell(name, columns, says, path);
    if (problem) problems.push(problem);
    return column.key;
  };
  const bound: Record<TicketRole, string | null> = { ...found };
  const named = new Set<TicketRole>();
  for (const [role, name] of Object.entries(NAMES) as [keyof typeof NAMES, (typeof NAMES)[keyof typeof NAMES]][]) {
    const column = roles[name];
    if (column === undefined) continue;
    named.add(role);
    bound[role] = find(column, `tickets.${name} names`, ['tickets', name]);
  }
  const { complaint } = roles;
  const complaintColumn = complaint && find(complaint.column, 'tickets.complaint names', ['tickets', 'complaint', 'column']);
  const breaks = [
    ...segments.map((name, i) => ({ name, column: find(name, 'segments names', ['segments', i]) })),
    ...by.map((name) => ({ name, column: find(name, '--by names', null) })),
  ];
  problems.push(...lackingRoles(definition, bound));
  if (problems.length > 0) throw refusal(problems, (problem) => placed(problem, place));
  return {
    columns: bound,
    named,
    complaint: complaint && complaintColumn !== undefined ? { column: complaintColumn, is: complaint.is } : null,
    calendar: calendar === undefined ? null : calendarOf(calendar),
    segments: breaks
      .filter(({ column }, i) => breaks.findIndex((one) => one.column === column) === i)
      .map(({ name, column }) => ({ id: name, title: name, column })),
  };
}

/** Roles that no column has, though something in the definition or the whole analysis needs them. */
function lackingRoles({ sla = {} }: TicketsDefinition, columns: TicketColumns): Problem[] {
  const lacking = (what: string, role: string, path: Path | null): Problem => ({
    code: 'no-such-role',
    message: `no column of the file is ${what}`,
    hint: `name it in the definition:  tickets: {${role}: …}`,
    path,
  });
  const measured = {
    'first-response': columns.firstResponseMinutes !== null || (columns.created !== null && columns.firstResponse !== null),
    resolution: columns.resolutionMinutes !== null || (columns.created !== null && columns.resolved !== null),
  };
  const needs = { 'first-response': 'first-response', resolution: 'resolved' };
  const what = { 'first-response': 'the moment of the first response', resolution: 'the moment of the resolution' };
  const promised = (['first-response', 'resolution'] as const).filter((key) => sla[key] !== undefined);
  const problems = promised.flatMap((key): Problem[] => {
    const unmeasured = columns.created === null ? lacking('the moment of the opening', 'created', ['sla', key]) : null;
    return measured[key] ? [] : [unmeasured ?? lacking(what[key], needs[key], ['sla', key])];
  });
  const byPriority = promised.filter((key) => Object.keys(limitsIn(sla[key])).length > 0);
  if (columns.priority === null && byPriority.length > 0)
    problems.push(lacking('the priority', 'priority', ['sla', byPriority[0] as string]));
  const nothing = !measured['first-response'] && !measured.resolution && columns.status === null && columns.satisfaction === null;
  if (nothing && promised.length === 0) problems.push(lacking('the moment of the opening, or of a response', 'created', null));
  return problems;
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY = 86_400_000;

const calendarOf = ({ days, from, to, holidays = [], ...more }: NonNullable<TicketsDefinition['calendar']>): Calendar => ({
  days: new Set(days.map((day) => DAYS.indexOf(day))),
  from: minuteOf(from),
  to: minuteOf(to),
  holidays: new Set(holidays.map((day) => Date.parse(day) / DAY)),
  zone: more['time-zone'] ?? null,
});
