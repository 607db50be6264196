import type { DuckDBConnection } from '@duckdb/node-api';
import { CsatError, error } from '../../../diagnostic.js';

/** DuckDB, as far as we use it. */
export type Driver = Pick<typeof import('@duckdb/node-api'), 'DuckDBInstance'>;
export type { DuckDBConnection };

/** Loads DuckDB, which is not a part of this package. Throws CsatError (exit 2) where it is not installed. `load` is for tests. */
export async function loadDriver(file: string, load: () => Promise<Driver> = () => import('@duckdb/node-api')): Promise<Driver> {
  try {
    return await load();
  } catch (problem) {
    const message = `this file is read by DuckDB, which ${isMissing(problem) ? 'is not installed' : `cannot be loaded (${lineOf(problem)})`}`;
    throw new CsatError(error('engine-missing', message, { where: { file }, hint: 'npm install @duckdb/node-api' }), 2);
  }
}

const isMissing = (problem: unknown): boolean =>
  problem instanceof Error && 'code' in problem && ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(String(problem.code));

const lineOf = (problem: unknown): string => (String(problem).split('\n')[0] ?? '').slice(0, 200);
