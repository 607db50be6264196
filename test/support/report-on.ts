import { readFileSync } from 'node:fs';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import type { Report } from '../../src/report/report.js';
import { type LoadedDefinition, loadDefinition } from '../../src/survey/load.js';
import { memoryInput } from './memory-input.js';

/** The report on a file, called by `name` as a user would. */
export const reportOn = (path: string, options: AnalyzeOptions = {}, name = path): Promise<Report> =>
  analyze(memoryInput(readFileSync(path), name), options);

/** The definition in a file, with changes to its text. */
export function definitionIn(path: string, change: (text: string) => string = (text) => text): LoadedDefinition {
  return loadDefinition(change(readFileSync(path, 'utf8')), path);
}
