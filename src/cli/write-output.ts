import { randomBytes } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CsatError, error } from '../diagnostic.js';

/** Writes a file whole or not at all: beside it first, then renamed. Throws CsatError (exit 2) when it cannot be written. */
export async function writeOutput(path: string, content: string): Promise<void> {
  const beside = join(dirname(path), `.csat-${randomBytes(6).toString('hex')}`);
  try {
    await writeFile(beside, content, { flag: 'wx' });
    await rename(beside, path);
  } catch (problem) {
    await rm(beside, { force: true });
    throw new CsatError(error('unwritable-file', (problem as Error).message.replace(beside, path), { where: { file: path } }), 2);
  }
}
