import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { CsatError, didYouMean, error } from '../../../diagnostic.js';
import type { Connection } from '../connection.js';
import { duckdb } from '../dialects/duckdb.js';
import { connectionTo, type DuckdbTable, queryFailure } from './connection-to.js';
import { type Driver, type DuckDBConnection, loadDriver } from './driver.js';
import { checkFile, fileKind, isPattern, isRemote, literalPath, pathList } from './file-relation.js';

/** More threads than this do not pay for counting. */
const MOST_THREADS = 8;
const MEGABYTE = 2 ** 20;
/** A row number of a spreadsheet counts from 1, and its first row is the header. */
const FIRST_ROW = 2;

/** What is opened, as the user typed it; `table` is one of a database, `row` a column that numbers the rows. */
export interface DuckdbSource {
  path: string;
  table?: string;
  row?: string;
}

/**
 * Opens Parquet files (one, or all that a quoted pattern names), JSON (lines or an array of objects), Arrow (by an extension) or a table of
 * a DuckDB database for reading. After that nothing else can be reached from within DuckDB, and its settings cannot be changed. Throws CsatError: exit 2 where
 * DuckDB is not installed or an option is wrong, 3 where the file cannot be read.
 */
export async function openDuckdb(source: DuckdbSource, load?: () => Promise<Driver>): Promise<Connection> {
  const { path } = source;
  const pattern = !isRemote(path) && isPattern(path);
  if (!isRemote(path) && !pattern) checkFile(path);
  const driver = await loadDriver(path, load);
  const temporary = mkdtempSync(join(tmpdir(), 'csat-duckdb-'));
  const clean = (): void => rmSync(temporary, { recursive: true, force: true });
  let close = clean;
  try {
    const instance = await driver.DuckDBInstance.create(':memory:', {
      threads: String(Math.min(MOST_THREADS, availableParallelism())),
      memory_limit: `${Math.floor(totalmem() / 2 / MEGABYTE)}MiB`,
      temp_directory: temporary,
      autoinstall_known_extensions: 'false',
      autoload_known_extensions: 'false',
      // What reads Arrow is one.
      allow_community_extensions: String(fileKind(path) === 'arrow'),
      allow_unsigned_extensions: 'false',
      allow_persistent_secrets: 'false',
    });
    close = () => {
      instance.closeSync();
      clean();
    };
    const database = await instance.connect();
    return await connectionTo(database, await tableIn(database, source, pattern, temporary), close);
  } catch (problem) {
    close();
    throw queryFailure(problem, path);
  }
}

async function tableIn(database: DuckDBConnection, source: DuckdbSource, pattern: boolean, temporary: string): Promise<DuckdbTable> {
  const { path, table } = source;
  const kind = fileKind(path);
  if (kind === null)
    throw new CsatError(error('unsupported-file', 'this is no file that DuckDB is asked to read', { where: { file: path } }), 3);
  if (table !== undefined && kind !== 'database') {
    throw new CsatError(error('no-tables', `table=${table}: only a database has tables`, { where: { file: path } }), 2);
  }
  if (isRemote(path)) await loadExtension(database, 'httpfs', path);
  if (kind === 'arrow') await loadExtension(database, 'nanoarrow', path);
  const own = pattern ? await filesOf(database, path) : [path];
  const paths = isRemote(path) ? own : own.map(literalPath);
  const found =
    kind === 'parquet'
      ? await parquet(database, paths, path)
      : kind === 'json'
        ? await json(database, paths)
        : kind === 'arrow'
          ? { relation: `read_arrow(${pathList(paths)})`, row: null }
          : await attached(database, path, table);
  await lock(database, [...paths, ...own.map((one) => (isRemote(one) ? one : resolve(one)))], temporary);
  return numbered(database, { name: path, without: null, ...found }, source.row);
}

/** Files that a pattern names, in the order of their names. Throws CsatError (exit 3) when there are none. */
async function filesOf(database: DuckDBConnection, pattern: string): Promise<string[]> {
  const found = await database.runAndReadAll(`SELECT file FROM glob(${duckdb.literal(pattern)}) ORDER BY file`);
  const files = found.getRows().map(([file]) => String(file));
  if (files.length > 0) return files;
  throw new CsatError(error('no-such-file', 'no file has such a name', { where: { file: pattern } }), 3);
}

type Found = Pick<DuckdbTable, 'relation' | 'row'> & Partial<DuckdbTable>;

/** Rows of one file have numbers; those of several have no order. */
async function parquet(database: DuckDBConnection, paths: readonly string[], name: string): Promise<Found> {
  const files = pathList(paths);
  const several = paths.length > 1;
  const relation = `read_parquet(${files}${several ? ', union_by_name = true' : ''})`;
  const columns = await namesIn(database, relation);
  if (columns.length === 0) throw new CsatError(error('no-columns', 'the file has no columns', { where: { file: name } }), 3);
  if (several || columns.includes('file_row_number')) return { relation, row: null };
  return {
    relation: `read_parquet(${files}, file_row_number = true)`,
    row: `file_row_number + ${FIRST_ROW}`,
    without: 'file_row_number',
  };
}

/** JSON is taken apart once, into a table of texts just as they are written there. */
async function json(database: DuckDBConnection, paths: readonly string[]): Promise<Found> {
  const objects = `read_json(${pathList(paths)}, maximum_depth = 1, sample_size = -1, union_by_name = true, records = true)`;
  const names = await namesIn(database, objects);
  const list = names.map((name) => {
    const value = duckdb.identifier(name);
    const one = duckdb.text(value, 'JSON');
    return `CASE WHEN json_type(${value}) = 'ARRAY' THEN array_to_string(json_extract_string(${value}, '$[*]'), ';') ELSE ${one} END AS ${value}`;
  });
  await database.run(`CREATE TABLE answers AS SELECT ${list.join(', ')} FROM ${objects}`);
  return { relation: 'answers', row: `rowid + ${FIRST_ROW}` };
}

/** A table of a database; the only one where none is named. Rows of a view have no numbers. */
async function attached(database: DuckDBConnection, path: string, wanted: string | undefined): Promise<Found> {
  await database.run(`ATTACH ${duckdb.literal(resolve(path))} AS data (READ_ONLY)`);
  const found = await database.runAndReadAll(
    `SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_catalog = 'data' ORDER BY 1, 2`,
  );
  const tables = found.getRows().map(([schema, name, type]) => ({
    schema: String(schema),
    name: String(name),
    own: schema === 'main' ? String(name) : `${schema}.${name}`,
    isView: type === 'VIEW',
  }));
  const names = tables.map(({ own }) => own);
  const [only, ...others] = tables;
  const table = wanted === undefined ? (others.length === 0 ? only : undefined) : tables.find(({ own }) => own === wanted);
  const where = { file: path };
  if (table === undefined && wanted !== undefined) {
    const hint = didYouMean(wanted, names) ?? `tables: ${names.join(', ')}`;
    throw new CsatError(error('no-such-table', `there is no table "${wanted}"`, { where, hint }), 3);
  }
  if (only === undefined) throw new CsatError(error('no-tables', 'the database has no tables', { where }), 3);
  if (table === undefined) {
    const hint = `name one:  ?table=<name>;  tables: ${names.join(', ')}`;
    throw new CsatError(error('no-table', `the database has ${names.length} tables`, { where, hint }), 2);
  }
  const { identifier } = duckdb;
  return {
    relation: `data.${identifier(table.schema)}.${identifier(table.name)}`,
    row: table.isView ? null : `rowid + ${FIRST_ROW}`,
  };
}

/** From here on no other file can be reached, and nothing of this be taken back. */
async function lock(database: DuckDBConnection, paths: readonly string[], temporary: string): Promise<void> {
  await database.run(`SET TimeZone = 'UTC'`);
  await database.run(`SET allowed_paths = ${pathList([...new Set(paths)])}`);
  await database.run(`SET allowed_directories = ${pathList([temporary])}`);
  await database.run('SET enable_external_access = false');
  await database.run('SET lock_configuration = true');
}

async function numbered(database: DuckDBConnection, table: DuckdbTable, row: string | undefined): Promise<DuckdbTable> {
  if (row === undefined) return table;
  const names = await namesIn(database, table.relation);
  if (names.includes(row)) return { ...table, row: duckdb.identifier(row), without: row };
  const hint = didYouMean(row, names) ?? `columns: ${names.join(', ')}`;
  throw new CsatError(error('unknown-column', `row=${row}: the table has no such column`, { where: { file: table.name }, hint }), 2);
}

async function namesIn(database: DuckDBConnection, relation: string): Promise<string[]> {
  const found = await database.runAndReadAll(`DESCRIBE SELECT * FROM ${relation}`);
  return found.getRows().map(([name]) => String(name));
}

/** What DuckDB reads only with an extension, which we never fetch: its user installs it once. */
const EXTENSIONS = {
  httpfs: {
    what: 'from the network',
    install: 'INSTALL httpfs',
    without: 'download the file',
  },
  nanoarrow: {
    what: 'Arrow',
    install: 'INSTALL nanoarrow FROM community',
    without: "write it as Parquet, as with Python:  pyarrow.parquet.write_table(pyarrow.feather.read_table('x.arrow'), 'x.parquet')",
  },
};

async function loadExtension(database: DuckDBConnection, name: keyof typeof EXTENSIONS, path: string): Promise<void> {
  try {
    await database.run(`LOAD ${name}`);
  } catch {
    const { what, install, without } = EXTENSIONS[name];
    const hint = `${without}; or install the extension once with the command line of DuckDB:  ${install}`;
    const message = `DuckDB reads ${what} only with its extension ${name}, which is not installed`;
    throw new CsatError(error('extension-missing', message, { where: { file: path }, hint }), 3);
  }
}
