import { DuckDBInstance } from '@duckdb/node-api';
import type { Engine } from '../../src/engine/engine.js';
import { connectionTo } from '../../src/engine/sql/duckdb/connection-to.js';
import { sqlEngine } from '../../src/engine/sql/sql-engine.js';
import type { Table } from './fold.js';

let instance: Promise<DuckDBInstance> | undefined;

/** Responses as a table of texts within DuckDB; columns whose names differ by case alone are told apart by a number. */
export async function duckdbTable({ header, rows }: Table): Promise<Engine> {
  instance ??= DuckDBInstance.create(':memory:', { threads: '2' });
  const database = await (await instance).connect();
  const names = namesApart(header);
  const columns = names.map((name) => `"${name.replaceAll('"', '""')}" VARCHAR`);
  await database.run(`CREATE TEMP TABLE responses (${columns.join(', ')})`);
  const appender = await database.createAppender('responses', null, 'temp');
  for (const row of rows) {
    for (let at = 0; at < header.length; at++) appender.appendVarchar(row[at] ?? '');
    appender.endRow();
  }
  appender.closeSync();
  const connection = await connectionTo(database, { name: 'responses', relation: 'responses', row: 'rowid + 2', without: null });
  return sqlEngine(
    connection,
    header.map((key, at) => ({ key, name: names[at] as string })),
  );
}

/** Names that a database without case can tell apart. */
function namesApart(header: readonly string[]): string[] {
  const taken = new Set<string>();
  return header.map((name, at) => {
    const own = taken.has(name.toLowerCase()) ? `${name} ${at}` : name;
    taken.add(own.toLowerCase());
    return own;
  });
}
