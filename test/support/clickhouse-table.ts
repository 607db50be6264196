import type { Engine } from '../../src/engine/engine.js';
import { openClickhouse } from '../../src/engine/sql/clickhouse/open-clickhouse.js';
import { clickhouse } from '../../src/engine/sql/dialects/clickhouse.js';
import { type ServerAddress, serverAddress } from '../../src/engine/sql/server-url.js';
import { sqlEngine } from '../../src/engine/sql/sql-engine.js';
import type { ClickhouseServer } from './clickhouse-server.js';
import type { Table } from './fold.js';

/** The column that numbers the rows of such a table. */
const ROW = 'csat row';

let tables = 0;

/** ClickHouse 18 takes a column that is called as a number for the number, and servers of a cluster take one that is called null for NULL. */
const nameOf = (header: string): string => (/^(\d+|null)$/.test(header) ? `column ${header}` : header);

/** The columns of such a table by the headers that they had. */
export const columnsOf = (header: readonly string[]): { key: string; name: string }[] => header.map((key) => ({ key, name: nameOf(key) }));

/** Puts responses on a server as a table of texts, except for columns in `types`; gives its name. Row `at[i]` of a spreadsheet is row i. */
export async function loadClickhouse(
  server: Pick<ClickhouseServer, 'run'>,
  { header, rows }: Table,
  at: readonly number[] = rows.map((_, i) => i + 2),
  types: ReadonlyMap<string, string> = new Map(),
  name = `table_${++tables}`,
): Promise<string> {
  const columns = header.map((one) => `${clickhouse.identifier(nameOf(one))} ${types.get(one) ?? 'String'}`);
  await server.run(`CREATE TABLE ${name} (${[`"${ROW}" UInt32`, ...columns].join(', ')}) ENGINE = Memory`);
  const lines = rows.map((row, i) => [String(at[i]), ...header.map((one, place) => written(row[place] ?? '', types.get(one)))].join('\t'));
  if (lines.length > 0) await server.run(`INSERT INTO ${name} FORMAT TabSeparated\n${lines.join('\n')}\n`);
  return name;
}

/** A table that is spread over servers: of the same name on each, and one more on the first that asks them all. */
export async function distributedTable(
  servers: readonly ClickhouseServer[],
  parts: readonly { table: Table; at: number[] }[],
): Promise<string> {
  const name = `table_${++tables}`;
  await Promise.all(servers.map((server, i) => loadClickhouse(server, parts[i]?.table as Table, parts[i]?.at, new Map(), name)));
  await (servers[0] as ClickhouseServer).run(`CREATE TABLE all_${name} AS ${name} ENGINE = Distributed(all, default, ${name})`);
  return `all_${name}`;
}

const written = (cell: string, type: string | undefined): string =>
  /Nullable|Variant|Dynamic/.test(type ?? '') && cell.trim() === ''
    ? '\\N'
    : cell.replace(/[\\\t\n\r\0]/g, (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character] ?? '\\0');

/** Where such a table is. */
export const tableAddress = (server: string, table: string): ServerAddress =>
  serverAddress(`${server}?table=${table}&row=${encodeURIComponent(ROW)}`, {}) as ServerAddress;

/** An engine on a table of a server. */
export async function clickhouseEngine(server: ClickhouseServer, table: string, header: readonly string[]): Promise<Engine> {
  return sqlEngine(await openClickhouse(tableAddress(server.url(), table)), columnsOf(header));
}
