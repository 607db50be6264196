import { CsatError, error } from '../../diagnostic.js';
import type { Break, Breakdown, Collection, Condition, Population, Request } from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import type { Connection } from './connection.js';
import { countsOf } from './counts-of.js';
import type { GroupedRows } from './grouped.js';
import { crossedBreaks } from './groups.js';
import { judgedRows } from './judged-rows.js';
import { momentsOf } from './moments-of.js';
import { periodDays } from './period-days.js';
import { rowLedger } from './row-ledger.js';
import { type Stored, storedIn } from './stored.js';
import { talliedRows } from './tallied-rows.js';

/** Distinct answers of a filtered column that are kept to tell a typo by. */
const MOST_VALUES = 1000;

/**
 * Counts where the data is. Rows are grouped by what is written in them; what that means is decided here, by the same functions that read
 * text. `columns` are the names by which requests know the columns of the table.
 */
export function sqlEngine(connection: Connection, columns: { key: string; name: string }[]): Engine {
  const table = storedIn(connection, columns);
  return {
    name: connection.dialect.name,
    columns: () => columns.map(({ key }) => key),
    collect: (requests, breaks, population) => collect(connection, table, requests, breaks, population),
    close: () => connection.close(),
  };
}

async function collect(
  connection: Connection,
  table: Stored,
  requests: readonly Request[],
  breaks: readonly Break[],
  population: Population,
): Promise<Collection> {
  refuseOrder(connection, population);
  const days = population.period ? await periodDays(connection, table, population.period) : null;
  const rows = judgedRows(connection, table, population, days);
  const ledger = await rowLedger(connection, table, rows, population);
  const which: GroupedRows = { rows, of: 'v IS NULL', weighted: population.weight !== null };
  const crossed = await crossedBreaks(connection, table, which, breaks);
  const tables = requests.filter((request) => request.kind === 'counts');
  const breakdowns = new Map<string, Breakdown>(await countsOf(connection, table, which, tables, crossed, ledger.included));
  for (const request of requests) {
    if (request.kind === 'moments') breakdowns.set(request.id, await momentsOf(connection, table, which, request, crossed));
    if (request.kind === 'customers' || request.kind === 'durations')
      breakdowns.set(request.id, await talliedRows(connection, table, which, request, crossed));
  }
  const filters = await answersBefore(connection, table, { ...which, of: rows.offered, weighted: false }, population.where);
  const inOrder = requests.map(({ id }): [string, Breakdown] => [id, breakdowns.get(id) as Breakdown]);
  return { breakdowns: new Map(inOrder), rows: ledger, filters };
}

/** The answers of the columns of conditions, before these took any out. */
async function answersBefore(
  connection: Connection,
  table: Stored,
  which: GroupedRows,
  where: readonly Condition[],
): Promise<Collection['filters']> {
  const columns = [...new Set(where.map(({ column }) => column))];
  if (columns.length === 0) return new Map();
  let offered = 0;
  await connection.query(`SELECT count(*) AS o0\nFROM (${which.rows.with([])}) AS t\nWHERE ${which.of}`, ([n]) => {
    offered = Number(n);
  });
  const requests = columns.map((column) => ({
    id: column,
    kind: 'counts' as const,
    variables: [{ kind: 'column' as const, column }],
    limit: MOST_VALUES,
  }));
  const everybody = { breaks: [], combinations: 1, sizes: new Map() };
  const tables = await countsOf(connection, table, which, requests, [everybody], offered);
  return new Map([...tables].map(([column, { total }]) => [column, total]));
}

/** Which of several rows comes first is known only where rows have numbers. */
function refuseOrder({ row, name }: Connection, { duplicates }: Population): void {
  if (row !== null || !duplicates || duplicates.keep === 'all') return;
  const message = `which answer of a respondent is ${duplicates.keep === 'best' ? 'kept' : duplicates.keep} cannot be told: rows of a database have no order`;
  throw new CsatError(error('no-row-order', message, { where: { file: name }, hint: 'name a column of row numbers:  ?row=<column>' }), 2);
}
