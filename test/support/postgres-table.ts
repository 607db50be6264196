import pg from 'pg';
import type { Engine } from '../../src/engine/engine.js';
import type { Connection } from '../../src/engine/sql/connection.js';
import { postgres } from '../../src/engine/sql/dialects/postgres.js';
import { openPostgres } from '../../src/engine/sql/postgres/open-postgres.js';
import { type ServerAddress, serverAddress } from '../../src/engine/sql/server-url.js';
import { sqlEngine } from '../../src/engine/sql/sql-engine.js';
import type { Table } from './fold.js';
import { NUL, withNul } from './nul.js';
import type { PostgresServer } from './postgres-server.js';

/** The column that numbers the rows of such a table. */
export const ROW = 'csat row';

/** Names of columns: PostgreSQL cuts off what is beyond 63 bytes. */
const namesOf = (header: readonly string[]): string[] => header.map((name, i) => (Buffer.byteLength(name) > 63 ? `column ${i}` : name));

/** Puts tables of responses on a server. */
export interface PostgresLoader {
  /** Creates a table; gives its name. Row i is row `at[i]` of a spreadsheet. `types`: of columns that are no text. */
  load(table: Table, at?: readonly number[], types?: ReadonlyMap<string, string>): Promise<string>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** A loader with a session of its own. */
export async function postgresLoader(server: PostgresServer): Promise<PostgresLoader> {
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  let tables = 0;
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other: a session does one thing at a time. */
  const query = (sql: string, values: unknown[] = []): Promise<unknown> => {
    const next = last.then(() => client.query(sql, values));
    last = next.catch(() => {});
    return next;
  };
  return {
    async load({ header, rows }, at = rows.map((_, i) => i + 2), types = new Map()) {
      const name = `table_${++tables}`;
      const columns = namesOf(header).map((one) => `${postgres.identifier(one)} ${types.get(one) ?? 'text'}`);
      await query(`CREATE UNLOGGED TABLE ${name} (${[`"${ROW}" int`, ...columns].join(', ')})`);
      if (rows.length === 0) return name;
      const values = header.map((one, place) => rows.map((row) => stored(row[place] ?? '', types.get(one))));
      const arrays = ['$1::int[]', ...header.map((_, place) => `$${place + 2}::text[]`)];
      const casts = header.map((one, place) => `c${place}::${types.get(one) ?? 'text'}`);
      const names = ['r', ...header.map((_, place) => `c${place}`)];
      await query(`INSERT INTO ${name} SELECT ${['r', ...casts].join(', ')} FROM unnest(${arrays.join(', ')}) AS u(${names.join(', ')})`, [
        at,
        ...values,
      ]);
      return name;
    },
    run: async (sql) => void (await query(sql)),
    close: () => client.end(),
  };
}

/** What PostgreSQL cannot hold is written otherwise; a blank of what is no text is NULL. */
const stored = (cell: string, type: string | undefined): string | null =>
  type !== undefined && cell.trim() === '' ? null : cell.replaceAll('\0', NUL);

/** An engine on a table of a server. */
export async function postgresEngine(server: PostgresServer, table: string, header: readonly string[]): Promise<Engine> {
  const address = serverAddress(server.url(`?table=${table}&row=${encodeURIComponent(ROW)}&sslmode=disable`), {}) as ServerAddress;
  const connection: Connection = withNul(await openPostgres(address));
  return sqlEngine(
    connection,
    namesOf(header).map((name, i) => ({ key: header[i] as string, name })),
  );
}
