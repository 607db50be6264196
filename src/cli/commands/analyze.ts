import type { CallBack } from '../../analyze/follow-up-options.js';
import { analyze } from '../../analyze.js';
import { CsatError, error } from '../../diagnostic.js';
import { type Format, formatOfFile, renderers } from '../../render/index.js';
import type { Report } from '../../report/report.js';
import type { WaveUnit } from '../../statistics/customers.js';
import type { Language } from '../../survey/text.js';
import { followUpCsv } from '../follow-up-csv.js';
import { gateExit, refuseEmptyGate } from '../gate.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { type OpenedInputs, openInputs } from '../open-inputs.js';
import { confidenceLevel, overridesOf, type ReadingOptions, wholeNumber } from '../overrides.js';
import { parseConditions } from '../parse-conditions.js';
import { progressOn } from '../progress.js';
import { readAnyDefinition } from '../read-definition.js';
import { rejectsFile } from '../rejects-file.js';
import { dayOption, inputsOf, outputsOf, type TransactionFlags, transactionFiles } from '../transaction-files.js';
import type { Output } from '../write-output.js';

interface Options extends ReadingOptions, TransactionFlags {
  survey?: string;
  by?: string[];
  where?: string[];
  weight?: string;
  wave?: WaveUnit;
  since?: string;
  until?: string;
  confidence?: string;
  minBase?: string;
  only?: string[];
  include?: string;
  allowInvalid?: boolean;
  check?: boolean;
  baseline?: string;
  format?: Format;
  output?: string[];
  rejects?: string;
  followUp?: string;
  save?: string;
  personal?: boolean;
  lang?: Language;
  full?: boolean;
  quiet?: boolean;
  color: boolean;
}

/** `csat analyze`: the report goes to standard output and to the files asked for, everything else to standard error. */
export async function analyzeCommand(files: readonly string[], options: Options, io: Io): Promise<number> {
  const { survey, output = [], rejects: rejected, baseline, followUp, save } = options;
  const { keep, tell } = mistakes();
  const overrides = await keep(() => overridesOf(options));
  const confidence = await keep(() => confidenceLevel(options.confidence));
  const minBase = await keep(() => wholeNumber('--min-base', options.minBase, 1));
  const where = await keep(() => parseConditions(options.where ?? []));
  await keep(() => dayOption('--since', options.since));
  await keep(() => dayOption('--until', options.until));
  const formats = await keep(() => formatsOf(output));
  const written = output.concat(rejected ?? [], followUp ?? [], save ?? [], outputsOf(options));
  const read = files.concat(survey ?? [], baseline ?? [], inputsOf(options));
  if (written.length > 0) await keep(async () => (await import('../write-output.js')).refuseOutputs(written, read));
  const loaded = survey === undefined ? undefined : await keep(() => readAnyDefinition(survey));
  if (options.check && (survey === undefined || loaded !== undefined)) await keep(() => refuseEmptyGate(loaded));
  const earlier = baseline === undefined ? undefined : await keep(async () => (await import('../read-report.js')).readReport(baseline));
  const opened = await keep(() => openInputs(files, io));
  const transactions = await transactionFiles(options, keep, io);
  const language = options.lang ?? loaded?.definition.languages?.find((one) => one === 'en' || one === 'zh');
  const rejects = rejected === undefined ? null : rejectsFile();
  let calls: CallBack[] = [];
  const keepCalls = (found: CallBack[]): void => {
    calls = found;
  };
  let statistics = '';
  const keepStatistics = (content: string): void => {
    statistics = content;
  };
  const progress = progressOn(io, options.quiet === true);
  let report: Report;
  try {
    tell();
    report = await analyze((opened as OpenedInputs).inputs, {
      loaded,
      overrides,
      where,
      confidence,
      minBase,
      language: language as Language | undefined,
      by: options.by,
      weight: options.weight,
      wave: options.wave,
      since: options.since,
      until: options.until,
      only: options.only,
      include: options.include?.split(',').map((reason) => reason.trim()),
      allowInvalid: options.allowInvalid,
      baseline: baseline !== undefined && earlier !== undefined ? { name: baseline, report: earlier } : undefined,
      personal: options.personal,
      ...transactions.options,
      followUp: followUp === undefined ? undefined : { now: now(), tell: keepCalls },
      onReject: rejects?.add,
      onProgress: progress.show,
      onStatistics: save === undefined ? undefined : keepStatistics,
    });
  } finally {
    progress.clear();
    opened?.close();
    transactions.close();
  }
  const told = options.quiet ? [] : report.diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length > 0) io.err((await import('../print-diagnostics.js')).printDiagnostics(told));

  const render = async (format: Format, color: boolean): Promise<string> =>
    (await renderers[format]()).render(report, { width: io.width, color, full: options.full === true });
  const outputs: Output[] = [];
  for (const [i, path] of output.entries()) outputs.push({ path, content: await render(formats?.[i] ?? 'table', false) });
  if (rejected !== undefined && rejects !== null) outputs.push({ path: rejected, content: rejects.content() });
  if (followUp !== undefined) outputs.push({ path: followUp, content: followUpCsv(calls) });
  if (save !== undefined) outputs.push({ path: save, content: statistics });
  outputs.push(...transactions.outputs());
  if (outputs.length > 0) await (await import('../write-output.js')).writeOutputs(outputs);
  if (output.length === 0 || options.format !== undefined) {
    io.out(await render(options.format ?? 'table', options.color && io.terminal.out && !io.env.NO_COLOR));
  }
  const summary = io.env.GITHUB_STEP_SUMMARY;
  if (options.format === 'github' && summary)
    await (await import('../step-summary.js')).addToStepSummary(summary, await render('markdown', false));
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return 3;
  return options.check ? gateExit(report) : 0;
}

/** This moment, and how far the clock on the wall is ahead of UTC. */
const now = () => ({ utc: Date.now(), offset: -new Date().getTimezoneOffset() });

/** The formats that the endings of files stand for. Throws CsatError (exit 2) with every ending that stands for none. */
function formatsOf(paths: readonly string[]): Format[] {
  const formats = paths.map(formatOfFile);
  const problems = paths
    .filter((_, i) => formats[i] === undefined)
    .map((path) =>
      error('unknown-format', `--output ${path}: no format has this ending`, { hint: 'end it in .json, .csv, .md, .html, .xml or .txt' }),
    );
  if (problems.length > 0) throw new CsatError(problems, 2);
  return formats.filter((format) => format !== undefined);
}
