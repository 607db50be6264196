/** How DuckDB is to read a file. */
export type FileKind = 'parquet' | 'json' | 'arrow' | 'database';

/** Files that DuckDB is asked to read, by their ending. Not .json: what ends so may also be saved statistics. */
export const KIND_BY_ENDING: Readonly<Record<string, FileKind>> = {
  parquet: 'parquet',
  pq: 'parquet',
  jsonl: 'json',
  ndjson: 'json',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
  ipc: 'arrow',
  duckdb: 'database',
  ddb: 'database',
};

/** These endings as alternatives of a regular expression. */
export const DUCKDB_ENDINGS = Object.keys(KIND_BY_ENDING).join('|');
