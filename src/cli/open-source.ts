import type { Source, StoredTable } from '../analyze/source.js';
import { CsatError, didYouMean, error } from '../diagnostic.js';
import type { Connection } from '../engine/sql/connection.js';
import { DUCKDB_ENDINGS } from '../engine/sql/duckdb/endings.js';
import type { Io } from './io.js';
import { openInput } from './open-input.js';
import { withoutUser } from './without-user.js';

/** What is to be analysed, opened, and how to let go of it. */
export interface OpenedSource {
  input: Source;
  close(): void;
}

const SERVER = /^(postgres(ql)?|clickhouses?):\/\//i;
/** Files that DuckDB reads, by their ending: with what stands after a question mark, as `answers.duckdb?table=october`. */
const DUCKDB = new RegExp(`^([^?]+\\.(?:${DUCKDB_ENDINGS})(?:\\.gz|\\.zst)?)(\\?[^/]*)?$`, 'i');

/** Whether a name is that of a file, or of a pattern of files, that DuckDB reads. */
export const isForDuckdb = (name: string): boolean => DUCKDB.test(name);

/**
 * Opens a file as `openInput` does, or a table: of a server (`postgres://…`, `clickhouse://…`), or of a file that DuckDB reads. Throws
 * CsatError: exit 3 when it cannot be read, 2 when the address is wrong.
 */
export async function openSource(name: string, io: Pick<Io, 'stdin' | 'env'>): Promise<OpenedSource> {
  if (SERVER.test(name)) return openServer(name, io.env);
  const [, path, query] = DUCKDB.exec(name) ?? [];
  if (path === undefined) {
    refuseOtherSchemes(name);
    return openInput(name, io);
  }
  const { openDuckdb } = await import('../engine/sql/duckdb/open-duckdb.js');
  const source = { path, ...duckdbParameters(name, query) };
  return whenConnected(name, () => openDuckdb(source));
}

/** Throws CsatError (exit 2) for a URL that is neither of a server nor of a file that DuckDB reads. */
function refuseOtherSchemes(name: string): void {
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(name)?.[1];
  if (scheme === undefined) return;
  const hint = /^https?$/i.test(scheme)
    ? 'fetch it first:  curl … | csat analyze -'
    : 'there are files, postgres://user@host/db?table=name and clickhouse://…';
  throw new CsatError(error('unknown-scheme', `nothing is read from ${scheme}://`, { where: { file: withoutUser(name) }, hint }), 2);
}

async function openServer(name: string, env: Io['env']): Promise<OpenedSource> {
  const { serverAddress } = await import('../engine/sql/server-url.js');
  const address = serverAddress(name, env);
  if (address === null) throw new RangeError('the name begins as that of a server');
  return whenConnected(address.name, async () => {
    if (address.kind === 'clickhouse') return (await import('../engine/sql/clickhouse/open-clickhouse.js')).openClickhouse(address);
    return (await import('../engine/sql/postgres/open-postgres.js')).openPostgres(address);
  });
}

/** `table` of a database, and `row`, a column that numbers the rows. Throws CsatError (exit 2) for any other. */
function duckdbParameters(name: string, query: string | undefined): { table?: string; row?: string } {
  const written = new URLSearchParams(query);
  const known = ['table', 'row'];
  const strange = [...written.keys()].filter((key) => !known.includes(key));
  const problems = strange.map((key) =>
    error('wrong-url', `unknown parameter "${key}"`, { where: { file: name }, hint: didYouMean(key, known) ?? 'there are table and row' }),
  );
  if (problems.length > 0) throw new CsatError(problems, 2);
  return { table: written.get('table') ?? undefined, row: written.get('row') ?? undefined };
}

/** A table to which a connection is made when it is first asked for. */
function whenConnected(name: string, open: () => Promise<Connection>): OpenedSource {
  let connection: Promise<Connection> | undefined;
  const connect = (): Promise<Connection> => {
    connection ??= open();
    return connection;
  };
  const input: StoredTable = { name, connect };
  const close = (): void => void connection?.then((made) => made.close()).catch(() => {});
  return { input, close };
}
