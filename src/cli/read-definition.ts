import { readFileSync, statSync } from 'node:fs';
import { CsatError, error } from '../diagnostic.js';
import { type AnyDefinition, asQuestions, type Loaded, type LoadedDefinition, loadAnyDefinition } from '../survey/load.js';
import { unreadable } from './unreadable.js';

const LARGEST = 5 * 1024 * 1024;

/** A definition of questions from a file. Throws CsatError (exit 2) with all that is wrong in it. */
export const readDefinition = async (path: string): Promise<LoadedDefinition> => asQuestions(await readAnyDefinition(path));

/** A definition of any kind from a file. Throws CsatError (exit 2) with all that is wrong in it. */
export async function readAnyDefinition(path: string): Promise<Loaded<AnyDefinition>> {
  return loadAnyDefinition(await readDefinitionText(path), path);
}

/** The text of a definition as its file holds it. Throws CsatError (exit 2) when the file cannot be read. */
export async function readDefinitionText(path: string): Promise<string> {
  try {
    if (statSync(path).size > LARGEST) {
      const hint = 'is it the file of responses?';
      throw new CsatError(error('definition-too-large', 'a definition has at most 5 MB', { where: { file: path }, hint }), 2);
    }
    return readFileSync(path, 'utf8');
  } catch (problem) {
    throw await unreadable(path, problem, 2);
  }
}
