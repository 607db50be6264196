import { readFile } from 'node:fs/promises';
import type { Report } from '../report/report.js';
import { unreadable } from './unreadable.js';

/** A report that was written with -o report.json. Throws CsatError (exit 2) when the file cannot be read or holds none. */
export async function readReport(path: string): Promise<Report> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (problem) {
    throw await unreadable(path, problem, 2);
  }
  const { parseReport } = await import('../report/parse-report.js');
  return parseReport(text, path);
}
