import { CsatError, error } from '../diagnostic.js';
import { measure } from '../metrics/measure.js';
import { countsFor } from '../metrics/needs.js';
import { plan } from '../metrics/plan.js';
import { waveBreaks } from '../metrics/wave-breaks.js';
import { buildReport } from '../report/build-report.js';
import { rowNotes } from '../report/notes.js';
import type { Report } from '../report/report.js';
import type { Breakdown, Population } from '../statistics/request.js';
import { ticketsOf } from '../statistics/tickets.js';
import { parseDay } from '../statistics/timestamp.js';
import { bindCondition, checkValues } from '../statistics/where.js';
import { type TicketsDefinition, ticketsSchema } from '../survey/definition/tickets.js';
import type { Moments } from '../survey/elapsed.js';
import type { Loaded } from '../survey/load.js';
import type { Survey } from '../survey/survey.js';
import { chosen } from './chosen.js';
import { coverage, daysRequest } from './dates.js';
import { idOf } from './id-of.js';
import { sourceOf, type Table } from './open-table.js';
import { type OpenTickets, openTickets } from './open-tickets.js';
import type { AnalyzeOptions } from './options.js';
import { refuseUselessForTickets } from './refuse-useless.js';
import { settingsOf } from './settings-of.js';
import { tableOf } from './table-of.js';
import { ticketNotes, ticketQuality, ticketRolesFound } from './ticket-notes.js';

/** The report of a file of tickets: how fast they were answered and resolved, what was kept of what was promised, how they were rated. */
export async function analyzeTickets(
  table: Table,
  loaded: Loaded<TicketsDefinition> | undefined,
  options: AnalyzeOptions,
): Promise<Report> {
  refuseUselessForTickets(options);
  const { engine, layout, name } = table;
  const { definition, place } = loaded ?? { definition: inferredDefinition(name), place: null };
  const where = (options.where ?? []).map((condition) => bindCondition(condition, layout.columns));
  const opened = await openTickets(table, definition, place, options);
  const { created } = opened;
  const population: Population = {
    exclude: [],
    where,
    weight: null,
    period: periodOf(created, { ...options, wave: options.wave ?? definition.wave }, name),
    duplicates: opened.columns.id === null ? null : { column: opened.columns.id, keep: definition.tickets?.duplicates ?? 'all' },
  };
  const survey = surveyOf(definition, opened, options, loaded === undefined);
  const analyses = chosen(plan(survey, place), options.only ?? []);
  const needs = analyses.flatMap((analysis) => Object.values(analysis.needs));
  const breaks = [
    ...survey.segments.map(({ id, column }) => ({ id, variable: { kind: 'column' as const, column } })),
    ...waveBreaks(survey, ({ id, column }) => ({ id, variable: { kind: 'column', column } })),
  ];
  const requests = [...countsFor(needs, survey), ...(survey.wave ? [daysRequest(survey.wave)] : [])];
  const collection = await engine.collect(requests, breaks, population);
  checkValues(where, collection);
  const { breakdowns, rows } = collection;
  const books = { scales: new Map(), choices: new Map(), unresolved: new Map(), notes: [] };
  const all = ticketsOf({ counts: (id) => tableOf(collection, id), durations: (id) => durationsOf(breakdowns, id) }, opened.file);
  return buildReport({
    survey,
    kind: 'tickets',
    source: sourceOf(table),
    rows,
    where: where.map(({ column, operator, values }) => `${column} ${operator} ${values.join(', ')}`),
    covers: survey.wave ? coverage(tableOf(collection, 'days'), survey.wave.unit, population.period) : undefined,
    measured: measure(analyses, survey, books, breakdowns, false),
    scaleOf: () => null,
    quality: ticketQuality(all, opened),
    inferred: loaded === undefined ? ticketRolesFound(opened.columns, survey.language) : [],
    diagnostics: [
      ...layout.notes,
      ...opened.notes,
      ...rowNotes(rows, name, 'ticket'),
      ...ticketNotes(all, opened, options.allowInvalid ?? false, name),
    ],
  });
}

const inferredDefinition = (name: string): TicketsDefinition => ticketsSchema().parse({ id: idOf(name), kind: 'tickets' });

function durationsOf(breakdowns: ReadonlyMap<string, Breakdown>, id: string) {
  const total = breakdowns.get(id)?.total;
  if (total?.kind !== 'durations') throw new RangeError(`${id} are no durations`);
  return total;
}

/** The days of the opening that count. Throws CsatError (exit 2) when tickets have none. */
function periodOf(created: Moments | null, { since, until, wave }: AnalyzeOptions, file: string): Population['period'] {
  const asked = since !== undefined ? '--since' : until !== undefined ? '--until' : wave !== undefined ? `--wave ${wave}` : null;
  if (asked === null) return null;
  if (created === null) {
    const hint = 'name it in the definition:  tickets: {created: …}';
    throw new CsatError(
      error('no-dates', `${asked} needs the moment of the opening, and no column is known to have it`, { where: { file }, hint }),
      2,
    );
  }
  if (since === undefined && until === undefined) return null;
  const day = (text: string | undefined): number | null => (text === undefined ? null : parseDay(text, 'ymd'));
  return { ...created, since: day(since), until: day(until) };
}

/** The settings of a definition as metrics see them. */
function surveyOf(
  definition: TicketsDefinition,
  { bound, file, created }: OpenTickets,
  options: AnalyzeOptions,
  inferred: boolean,
): Survey {
  const unit = options.wave ?? definition.wave;
  return {
    ...settingsOf(definition, options, inferred),
    adjust: definition.adjust,
    wave: unit === undefined || created === null ? null : { unit, ...created },
    segments: bound.segments,
    models: [
      {
        id: 'service',
        metric: 'service',
        title: { en: 'How tickets were answered and resolved', zh: '工单的响应与解决' },
        options: {},
        path: null,
      },
    ],
    tickets: file,
  };
}
