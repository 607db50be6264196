import { CsatError, error } from '../../../diagnostic.js';
import type { Connection } from '../connection.js';
import { duckdb } from '../dialects/duckdb.js';
import type { DuckDBConnection } from './driver.js';

const LONGEST = 300;

/** A table within DuckDB. */
export interface DuckdbTable {
  /** As the user typed it. */
  name: string;
  relation: string;
  /** An expression for the number of a row; null where rows have no order. */
  row: string | null;
  /** A column that is none of the answers, such as the one that numbers the rows. */
  without: string | null;
}

/** A connection to one table of an open database; `close` is called once after whatever ran was interrupted. */
export async function connectionTo(
  database: DuckDBConnection,
  { name, relation, row, without }: DuckdbTable,
  close: () => void = () => {},
): Promise<Connection> {
  let closed = false;
  const running = new Set<Promise<void>>();
  const run = async (sql: string, each: (row: readonly (string | null)[]) => void): Promise<void> => {
    try {
      const result = await database.stream(sql);
      for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
        if (closed) return;
        for (const values of chunk.getRows()) each(values.map(asText));
      }
    } catch (problem) {
      throw queryFailure(problem, name);
    }
  };
  const query: Connection['query'] = async (sql, each) => {
    const one = run(sql, each);
    const settled = one.catch(() => {});
    running.add(settled);
    await one.finally(() => running.delete(settled));
  };
  const columns: Connection['columns'] = [];
  await query(`DESCRIBE SELECT * FROM ${relation}`, ([column, type]) => {
    if (column !== without) columns.push({ name: String(column), type: String(type) });
  });
  return {
    dialect: duckdb,
    name,
    relation,
    columns,
    row,
    query,
    async close() {
      if (closed) return;
      closed = true;
      if (running.size > 0) database.interrupt();
      await Promise.all(running);
      database.closeSync();
      close();
    },
  };
}

const asText = (value: unknown): string | null => (value === null ? null : String(value));

/** What DuckDB complained of, in one line (exit 3); whatever else it is stays as it is. */
export function queryFailure(problem: unknown, name: string): unknown {
  if (problem instanceof CsatError || !(problem instanceof Error)) return problem;
  const said = problem.message.split('\n')[0]?.slice(0, LONGEST) ?? '';
  if (/^(TypeError|RangeError|ReferenceError)$/.test(problem.name)) return problem;
  const where = { file: name };
  if (/^INTERRUPT/.test(said)) return new CsatError(error('interrupted', 'counting was interrupted', { where }), 3);
  if (/^Out of Memory/.test(said)) {
    const hint = 'fewer columns or breaks at a time take less; DuckDB may use half of the memory of this machine';
    return new CsatError(error('out-of-memory', 'DuckDB needs more memory than it may use', { where, hint }), 3);
  }
  if (/[Nn]o space left|could not write/i.test(said)) return new CsatError(error('disk-full', 'the disk is full', { where }), 3);
  return new CsatError(error('unreadable-file', `DuckDB cannot read it: ${said}`, { where }), 3);
}
