import { analyze } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { formatOfFile, renderers } from '../../render/index.js';
import type { Report } from '../../report/report.js';
import type { Language } from '../../survey/text.js';
import type { Io } from '../io.js';
import { openInput } from '../open-input.js';
import { confidenceLevel, overridesOf, type ReadingOptions, wholeNumber } from '../overrides.js';
import { parseCondition } from '../parse-condition.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { progressOn } from '../progress.js';
import { readDefinition } from '../read-definition.js';
import { rejectsFile } from '../rejects-file.js';
import { writeOutput } from '../write-output.js';

interface Options extends ReadingOptions {
  survey?: string;
  by: string[];
  where: string[];
  weight?: string;
  confidence?: string;
  minBase?: string;
  only?: string[];
  include?: string;
  format?: keyof typeof renderers;
  output: string[];
  rejects?: string;
  lang?: Language;
  full?: boolean;
  quiet?: boolean;
  color: boolean;
}

/** `csat analyze`: the report goes to standard output and to the files asked for, everything else to standard error. */
export async function analyzeCommand(file: string, options: Options, io: Io): Promise<number> {
  const formats = options.output.map(formatFor);
  const overrides = overridesOf(options);
  const where = options.where.map(parseCondition);
  const confidence = options.confidence === undefined ? undefined : confidenceLevel(options.confidence);
  const minBase = options.minBase === undefined ? undefined : wholeNumber('--min-base', options.minBase, 1);
  const loaded = options.survey === undefined ? undefined : await readDefinition(options.survey);
  const language = options.lang ?? loaded?.definition.languages?.find((one) => one === 'en' || one === 'zh');
  const rejects = options.rejects === undefined ? null : rejectsFile();
  const progress = progressOn(io);
  const { input, close } = await openInput(file, io.stdin);
  let report: Report;
  try {
    report = await analyze(input, {
      loaded,
      overrides,
      where,
      confidence,
      minBase,
      language: language as Language | undefined,
      by: options.by,
      weight: options.weight,
      only: options.only,
      include: options.include?.split(',').map((reason) => reason.trim()),
      onReject: rejects?.add,
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
    await close();
  }
  if (!options.quiet) io.err(printDiagnostics(report.diagnostics.filter(({ severity }) => severity !== 'info')));

  const render = async (format: keyof typeof renderers, color: boolean): Promise<string> =>
    (await renderers[format]()).render(report, { width: io.width, color, full: options.full === true });
  for (const [i, path] of options.output.entries()) await writeOutput(path, await render(formats[i] as keyof typeof renderers, false));
  if (options.rejects !== undefined && rejects !== null) await writeOutput(options.rejects, rejects.content());
  if (options.output.length === 0 || options.format !== undefined) {
    io.out(await render(options.format ?? 'table', options.color && io.terminal.out && !io.env.NO_COLOR));
  }
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 3 : 0;
}

function formatFor(path: string): keyof typeof renderers {
  const format = formatOfFile(path);
  if (format !== undefined) return format;
  throw new CsatError(
    error('unknown-format', `--output ${path}: the ending tells the format`, { hint: 'use .json, .csv, .md or .txt' }),
    2,
  );
}
