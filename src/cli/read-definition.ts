import { readFile, stat } from 'node:fs/promises';
import { CsatError, error } from '../diagnostic.js';
import { type LoadedDefinition, loadDefinition } from '../survey/load.js';
import { unreadable } from './unreadable.js';

const LARGEST = 5 * 1024 * 1024;

/** A definition from a file. Throws CsatError (exit 2) with all that is wrong in it. */
export async function readDefinition(path: string): Promise<LoadedDefinition> {
  let text: string;
  try {
    if ((await stat(path)).size > LARGEST) {
      const hint = 'is it the file of responses?';
      throw new CsatError(error('definition-too-large', 'a definition has at most 5 MB', { where: { file: path }, hint }), 2);
    }
    text = await readFile(path, 'utf8');
  } catch (problem) {
    throw await unreadable(path, problem, 2);
  }
  return loadDefinition(text, path);
}
