import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Reference values and the public data they were computed from, which may not be published: their folder is named by CSAT_REFERENCE. */
const folder = process.env.CSAT_REFERENCE ?? '../shared';

/** A file of the reference folder, and whether it is there. Tests that need one are skipped without. */
export function reference(file: string): { path: string; there: boolean } {
  const path = join(folder, file);
  return { path, there: existsSync(path) };
}
