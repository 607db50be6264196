import { type AnalyzeOptions, analyze } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { parseReport } from '../../report/parse-report.js';
import type { Report } from '../../report/report.js';
import type { Input } from '../../source/input.js';
import type { Io } from '../io.js';
import { openInput } from '../open-input.js';

/** What is asked of files of responses, and of no report. */
export type Source = AnalyzeOptions;

const LARGEST_REPORT = 256 * 1024 * 1024;

/** The report in a file, or on a file of responses. Throws CsatError: exit 2 for options that mean nothing for a report, 3 for unreadable files. */
export async function reportOfSource(file: string, source: Source, io: Io): Promise<Report> {
  const opened = await openInput(file, io.stdin);
  try {
    const text = await reportText(opened.input);
    if (text === null) return await analyze(opened.input, source);
    refuseUseless(file, source);
    return parseReport(text, file);
  } finally {
    opened.close();
  }
}

/** The text of a file that holds a report, or another version of it; null for any other file. */
async function reportText(input: Input): Promise<string | null> {
  const beginning = new TextDecoder().decode((await input.head(200)).bytes);
  if (!/^\uFEFF?\s*\{\s*"schema"\s*:\s*"csat-report\//.test(beginning)) return null;
  return new TextDecoder().decode((await input.head(LARGEST_REPORT)).bytes);
}

/** What a report settled when it was made cannot be asked for again. */
function refuseUseless(file: string, { loaded, where = [], weight, confidence, only = [] }: Source): void {
  const useless = [
    ...(loaded === undefined ? [] : ['--survey']),
    ...(where.length === 0 ? [] : ['--where']),
    ...(weight === undefined ? [] : ['--weight']),
    ...(confidence === undefined ? [] : ['--confidence']),
    ...(only.length === 0 ? [] : ['--only']),
  ];
  if (useless.length === 0) return;
  const hint = 'they belong to the analysis that wrote it; or compare the files of responses';
  const told = useless.map((option) => error('useless-option', `${option} has no use with a report`, { where: { file }, hint }));
  throw new CsatError(told, 2);
}
