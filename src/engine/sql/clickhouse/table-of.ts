import { CsatError } from '../../../diagnostic.js';
import type { Connection } from '../connection.js';
import { clickhouse } from '../dialects/clickhouse.js';
import { noTable, numbered, relationOf } from '../server-table.js';
import type { ServerAddress } from '../server-url.js';
import type { Header } from './read-rows.js';

/** Runs a query, hands out its rows, and gives their columns. */
export type Ask = (sql: string, each: Parameters<Connection['query']>[1]) => Promise<Header>;

/** The table that an address names, with its columns. Throws CsatError: exit 3 when it is not there, 2 where none is named. */
export async function tableOf(address: ServerAddress, ask: Ask): Promise<Omit<Connection, 'query' | 'close'>> {
  const { table } = address;
  if (table === null) throw noTable(address, await tablesOf(ask));
  const relation = relationOf(table, clickhouse);
  const { names, types } = await ask(`SELECT * FROM ${relation} LIMIT 0`, () => {}).catch(async (problem) => {
    const missing = problem instanceof CsatError && problem.diagnostics[0]?.code === 'no-such-table';
    throw missing ? noTable(address, await tablesOf(ask)) : problem;
  });
  const columns = names.map((name, i) => ({ name, type: types[i] ?? '' }));
  return { dialect: clickhouse, name: address.name, relation, ...numbered(columns, address, clickhouse) };
}

/** The names of all tables, with their database where they need it; none where the server does not tell. */
async function tablesOf(ask: Ask): Promise<string[]> {
  const names: string[] = [];
  const sql = `SELECT database, name, database = currentDatabase() FROM system.tables
    WHERE lower(database) NOT IN ('system', 'information_schema') ORDER BY database, name LIMIT 1000`;
  await ask(sql, ([database, name, current]) => names.push(current === '1' ? String(name) : `${database}.${name}`)).catch(() => {});
  return names;
}
