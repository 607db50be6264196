import { existsSync } from 'node:fs';
import { CsatError, error } from '../diagnostic.js';
import { isForDuckdb } from './open-source.js';

/**
 * The names of files with each pattern (`waves/*.csv`) replaced by the files that match it, in the order of their names. A file that is called
 * like a pattern is itself; patterns of files that DuckDB reads are left to it. Throws CsatError (exit 3) naming a pattern that no file matches.
 */
export async function matchingFiles(names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const name of names) found.push(...(isPattern(name) ? await filesLike(name) : [name]));
  return found;
}

const isPattern = (name: string): boolean => /[*?[{]/.test(name) && !/^[a-z]+:\/\//i.test(name) && !isForDuckdb(name) && !existsSync(name);

async function filesLike(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') });
  if (files.length > 0) return files.sort();
  throw new CsatError(error('no-such-file', 'no file matches the pattern', { where: { file: pattern } }), 3);
}
