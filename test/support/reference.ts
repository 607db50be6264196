import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where reference values and the public data they were computed from lie beside a checkout. They do not ship: tests that need them are skipped without. */
const FOLDER = resolve(import.meta.dirname, '../../../shared');

/** A file of the reference data, and whether it is there. */
export function reference(path: string): { path: string; there: boolean } {
  const full = resolve(FOLDER, path);
  return { path: full, there: existsSync(full) };
}
