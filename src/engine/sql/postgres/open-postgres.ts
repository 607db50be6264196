import type { Client } from 'pg';
import type { Connection } from '../connection.js';
import type { Dialect } from '../dialect.js';
import { noTable, numbered, relationOf } from '../server-table.js';
import type { ServerAddress } from '../server-url.js';
import { cancel } from './cancel.js';
import { connect } from './connect.js';
import { queryFailure, stateOf } from './failure.js';
import { run } from './run.js';
import { beginReading, settle } from './settle.js';

/**
 * Opens a table, view or foreign table of PostgreSQL, or of what speaks its protocol, for reading: one transaction, so that every query
 * sees the same rows. Throws CsatError: exit 3 for what the server says, 2 where the URL names no table or no such column.
 */
export async function openPostgres(address: ServerAddress): Promise<Connection> {
  const { client, ended } = await connect(address);
  const failure = (problem: unknown): unknown => queryFailure(ended() ?? problem, address);
  let running = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a session does one thing at a time. */
  const query: Connection['query'] = (sql, each) => {
    const next = last.then(async () => {
      running++;
      try {
        await run(client, sql, each);
      } catch (problem) {
        throw failure(problem);
      } finally {
        running--;
      }
    });
    last = next.catch(() => {});
    return next;
  };
  const close = async (): Promise<void> => {
    const { processID, secretKey } = client as Client & { processID: number | null; secretKey: number | null };
    if (running > 0 && ended() === null && processID !== null && secretKey !== null) await cancel(address, processID, secretKey);
    await client.end();
  };
  try {
    const dialect = await settle(client, address);
    const columns = await columnsOf(client, address, dialect);
    const relation = relationOf(address.table ?? { schema: null, name: '' }, dialect);
    return { dialect, name: address.name, relation, ...numbered(columns, address, dialect), query, close };
  } catch (problem) {
    await client.end().catch(() => {});
    throw failure(problem);
  }
}

/** The columns of the table with the names of their types. The transaction of all queries begins here. */
async function columnsOf(client: Client, address: ServerAddress, dialect: Dialect): Promise<Connection['columns']> {
  const { table } = address;
  if (table === null) throw noTable(address, await tablesOf(client));
  await beginReading(client, address);
  const fields = await run(client, `SELECT * FROM ${relationOf(table, dialect)} LIMIT 0`).catch(async (problem) => {
    if (!['42P01', '3F000'].includes(stateOf(problem) ?? '')) throw problem;
    await run(client, 'ROLLBACK');
    throw noTable(address, await tablesOf(client));
  });
  const types = new Map<string, string>();
  const oids = [...new Set(fields.map(({ dataTypeID }) => dataTypeID))].join(', ');
  if (oids !== '')
    await run(client, `SELECT oid, typname FROM pg_catalog.pg_type WHERE oid IN (${oids})`, ([oid, name]) => {
      types.set(String(oid), String(name));
    });
  return fields.map(({ name, dataTypeID }) => ({ name, type: types.get(String(dataTypeID)) ?? String(dataTypeID) }));
}

const TABLES = `SELECT n.nspname, c.relname, pg_catalog.pg_table_is_visible(c.oid)
  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
  ORDER BY 1, 2 LIMIT 1000`;

/** The names of all tables, with their schema where they need it; none where the server does not tell. */
async function tablesOf(client: Client): Promise<string[]> {
  const names: string[] = [];
  await run(client, TABLES, ([schema, name, visible]) => names.push(visible === 't' ? String(name) : `${schema}.${name}`)).catch(() => {});
  return names;
}
