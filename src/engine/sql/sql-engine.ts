import { CsatError, error } from '../../diagnostic.js';
import type { Counts } from '../../statistics/counts.js';
import type { Moments } from '../../statistics/moments.js';
import type { Break, Breakdown, Collection, Condition, Population, Request, RowLedger } from '../../statistics/request.js';
import type { Engine } from '../engine.js';
import type { Connection } from './connection.js';
import { countsOf } from './counts-of.js';
import { type Asked, type GroupedRows, group } from './grouped.js';
import { type Crossed, crossedBreaks } from './groups.js';
import { judgedRows } from './judged-rows.js';
import { momentsOf } from './moments-of.js';
import { momentsOfTuples } from './moments-of-tuples.js';
import { periodDays } from './period-days.js';
import { rowLedger } from './row-ledger.js';
import { type Stored, storedIn } from './stored.js';
import { talliedRows } from './tallied-rows.js';

/** Distinct answers of a filtered column that are kept to tell a typo by. */
const MOST_VALUES = 1000;
/** Of so many responses all answers to some items together may cross the wire. */
const MOST_TUPLES = 2000;

/**
 * Counts where the data is. Rows are grouped by what is written in them; what that means is decided here, by the same functions that read
 * text. `columns` are the names by which requests know the columns of the table.
 */
export function sqlEngine(connection: Connection, columns: { key: string; name: string }[]): Engine {
  const table = storedIn(connection, columns);
  // What is asked of the same responses again is not looked for twice.
  let last: { breaks: readonly Break[]; population: Population; chosen: Promise<Chosen> } | null = null;
  const choose = (breaks: readonly Break[], population: Population): Promise<Chosen> => {
    if (last?.breaks !== breaks || last.population !== population)
      last = { breaks, population, chosen: chosenRows(connection, table, breaks, population) };
    return last.chosen;
  };
  return {
    name: connection.dialect.name,
    columns: () => columns.map(({ key }) => key),
    collect: async (requests, breaks, population) =>
      collect(connection, table, requests, await choose(breaks, population), population.where),
    close: () => connection.close(),
  };
}

/** The responses of a population, what became of the others, and the groups of breaks. */
interface Chosen {
  which: GroupedRows;
  ledger: RowLedger;
  crossed: [Crossed, ...Crossed[]];
}

async function chosenRows(connection: Connection, table: Stored, breaks: readonly Break[], population: Population): Promise<Chosen> {
  refuseOrder(connection, population);
  const days = population.period ? await periodDays(connection, table, population.period) : null;
  const rows = judgedRows(connection, table, population, days);
  const ledger = await rowLedger(connection, table, rows, population);
  const which: GroupedRows = { rows, of: 'v IS NULL', weighted: population.weight !== null };
  return { which, ledger, crossed: await crossedBreaks(connection, table, which, breaks) };
}

async function collect(
  connection: Connection,
  table: Stored,
  requests: readonly Request[],
  { which, ledger, crossed }: Chosen,
  where: readonly Condition[],
): Promise<Collection> {
  const { included } = ledger;
  const together = new Map<Request, Asked<Counts | Moments>>();
  for (const request of requests) {
    if (request.kind === 'counts') together.set(request, countsOf(connection, table, which, request, crossed, included));
    if (request.kind === 'moments' && included <= MOST_TUPLES)
      together.set(request, momentsOfTuples(connection, table, which, request, crossed));
  }
  await group(
    connection,
    table,
    which,
    [...together.values()].flatMap(({ groupings }) => groupings),
  );
  const breakdowns = new Map<string, Breakdown>();
  for (const request of requests) {
    const breakdown = together.get(request)?.result() ?? (await alone(connection, table, which, request, crossed));
    breakdowns.set(request.id, breakdown);
  }
  const filters = await answersBefore(connection, table, { ...which, of: which.rows.offered, weighted: false }, where);
  return { breakdowns, rows: ledger, filters };
}

/** What is not a matter of groups is asked for with statements of its own. */
function alone(
  connection: Connection,
  table: Stored,
  which: GroupedRows,
  request: Request,
  crossed: [Crossed, ...Crossed[]],
): Promise<Breakdown> {
  if (request.kind === 'moments') return momentsOf(connection, table, which, request, crossed);
  if (request.kind !== 'counts') return talliedRows(connection, table, which, request, crossed);
  throw new TypeError('frequency tables are asked for together');
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
  const everybody = { breaks: [], combinations: 1, sizes: new Map() };
  const asked = columns.map((column) => {
    const request = { id: column, kind: 'counts' as const, variables: [{ kind: 'column' as const, column }], limit: MOST_VALUES };
    return { column, ...countsOf(connection, table, which, request, [everybody], offered) };
  });
  await group(
    connection,
    table,
    which,
    asked.flatMap(({ groupings }) => groupings),
  );
  return new Map(asked.map(({ column, result }) => [column, result().total]));
}

/** Which of several rows comes first is known only where rows have numbers. */
function refuseOrder({ row, name }: Connection, { duplicates }: Population): void {
  if (row !== null || !duplicates || duplicates.keep === 'all') return;
  const message = `which answer of a respondent is ${duplicates.keep === 'best' ? 'kept' : duplicates.keep} cannot be told: rows of a database have no order`;
  throw new CsatError(error('no-row-order', message, { where: { file: name }, hint: 'name a column of row numbers:  ?row=<column>' }), 2);
}
