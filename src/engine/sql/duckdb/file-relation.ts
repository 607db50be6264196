import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { CsatError, error } from '../../../diagnostic.js';
import { duckdb } from '../dialects/duckdb.js';
import { type FileKind, KIND_BY_ENDING } from './endings.js';

const GLOB = /[*?[]/;

/** What a path is by its ending; null for what DuckDB is not asked about. Only JSON may be packed. */
export function fileKind(path: string): FileKind | null {
  const [, ending = '', packed] = /\.([a-z]+)(\.gz|\.zst)?$/i.exec(path) ?? [];
  const kind = ending.toLowerCase() === 'json' ? 'json' : KIND_BY_ENDING[ending.toLowerCase()];
  return kind === undefined || (packed !== undefined && kind !== 'json') ? null : kind;
}

export const isRemote = (path: string): boolean => /^(https?|s3|gs|gcs|r2|az|abfss|hf):\/\//i.test(path);

/** Whether a path is a pattern of many files: it has glob characters, and no file is called just so. */
export const isPattern = (path: string): boolean => GLOB.test(path) && statSync(path, { throwIfNoEntry: false }) === undefined;

/** A path as DuckDB takes it for this one file, whatever characters are in its name. */
export const literalPath = (path: string): string => resolve(path).replace(/[*?[]/g, '[$&]');

/** Throws CsatError (exit 3) for a path that is no file with something in it. */
export function checkFile(path: string): void {
  const where = { file: path };
  const found = stat(path);
  if (found === undefined) throw new CsatError(error('no-such-file', 'there is no such file', { where }), 3);
  if (found.isDirectory()) {
    const hint = `for all Parquet files in it:  "${path.replace(/\/$/, '')}/*.parquet"`;
    throw new CsatError(error('not-a-file', 'this is a directory', { where, hint }), 3);
  }
  if (found.size === 0) throw new CsatError(error('empty-file', 'the file is empty', { where }), 3);
}

function stat(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    throw new CsatError(error('unreadable-file', `it cannot be opened (${code})`, { where: { file: path } }), 3);
  }
}

/** A list of paths, quoted. */
export const pathList = (paths: readonly string[]): string => `[${paths.map(duckdb.literal).join(', ')}]`;
