import { readFileSync } from 'node:fs';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import type { Report } from '../../src/report/report.js';
import type { Input } from '../../src/source/input.js';
import { type LoadedDefinition, loadDefinition } from '../../src/survey/load.js';
import { memoryInput } from './memory-input.js';

/** A file of the disk, read in pieces of `piece` bytes and called as it is named here. */
export const inputOf = (path: string, piece?: number): Input => memoryInput(readFileSync(path), path, piece);

/** The report on a file. */
export const reportOn = (path: string, options: AnalyzeOptions = {}): Promise<Report> => analyze(inputOf(path), options);

/** The definition in a file, with changes to its text. */
export function definitionIn(path: string, change: (text: string) => string = (text) => text): LoadedDefinition {
  return loadDefinition(change(readFileSync(path, 'utf8')), path);
}
