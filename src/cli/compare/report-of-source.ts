import type { Source } from '../../analyze/source.js';
import { type AnalyzeOptions, analyze } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { parseReport } from '../../report/parse-report.js';
import type { Report } from '../../report/report.js';
import type { Io } from '../io.js';
import { openSource } from '../open-source.js';

const LARGEST_REPORT = 256 * 1024 * 1024;

/** A report that a file holds, or that was made of its responses. */
export interface SourceReport {
  report: Report;
  read: boolean;
}

/** The report in a file, or on a file of responses. Throws CsatError: exit 2 when the report is damaged, 3 when the file cannot be read. */
export async function reportOfSource(file: string, asked: AnalyzeOptions, io: Io): Promise<SourceReport> {
  const opened = await openSource(file, io);
  try {
    const text = await reportText(opened.input);
    return text === null ? { report: await analyze(opened.input, asked), read: false } : { report: parseReport(text, file), read: true };
  } finally {
    opened.close();
  }
}

/** The text of a file that holds a report, or another version of it; null for any other file. */
async function reportText(input: Source): Promise<string | null> {
  if ('connect' in input) return null;
  const beginning = new TextDecoder().decode((await input.head(200)).bytes);
  if (!/^\uFEFF?\s*\{\s*"schema"\s*:\s*"csat-report\//.test(beginning)) return null;
  return new TextDecoder().decode((await input.head(LARGEST_REPORT)).bytes);
}

/** What reports settled when they were made cannot be asked for again. Throws CsatError (exit 2) with all that was. */
export function refuseUselessForReports({ loaded, where = [], weight, confidence, only = [] }: AnalyzeOptions): void {
  const useless = [
    ...(loaded === undefined ? [] : ['--survey']),
    ...(where.length === 0 ? [] : ['--where']),
    ...(weight === undefined ? [] : ['--weight']),
    ...(confidence === undefined ? [] : ['--confidence']),
    ...(only.length === 0 ? [] : ['--only']),
  ];
  if (useless.length === 0) return;
  const hint = 'it belongs to the analysis that writes a report; or compare the files of responses';
  throw new CsatError(
    useless.map((option) => error('useless-option', `${option} has no use with reports`, { hint })),
    2,
  );
}
