import { appendFile } from 'node:fs/promises';
import { CsatError, error } from '../diagnostic.js';

/** Adds text to the summary of a step of GitHub Actions, a file that the runner names. Throws CsatError (exit 2) when it cannot be written. */
export async function addToStepSummary(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem);
    throw new CsatError(error('unwritable-file', `the step summary cannot be written: ${why}`, { where: { file: path } }), 2);
  }
}
