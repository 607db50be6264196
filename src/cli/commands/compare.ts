import type { AnalyzeOptions } from '../../analyze.js';
import { comparisonRenderers } from '../../render/comparison.js';
import { type Baseline, otherSettings } from '../../report/comparable.js';
import { compareReports } from '../../report/comparison.js';
import type { CompareOptions } from '../compare/options.js';
import { refuseUselessForReports, reportOfSource } from '../compare/report-of-source.js';
import { wavesIn } from '../compare/waves-in.js';
import { documentFormats, writeDocument } from '../compare/write-document.js';
import type { Io } from '../io.js';
import { mistakes } from '../mistakes.js';
import { confidenceLevel, overridesOf } from '../overrides.js';
import { parseConditions } from '../parse-conditions.js';
import { printDiagnostics } from '../print-diagnostics.js';
import { readAnyDefinition } from '../read-definition.js';
import { refuseOutputs } from '../write-output.js';

/** `csat compare`: two files, two reports, or two waves of one. */
export async function compareCommand(before: string, after: string, options: CompareOptions, io: Io): Promise<number> {
  const { survey, in: whole } = options;
  const { keep, tell } = mistakes();
  const overrides = await keep(() => overridesOf(options));
  const confidence = await keep(() => confidenceLevel(options.confidence));
  const where = await keep(() => parseConditions(options.where ?? []));
  await keep(() => documentFormats(options.output));
  await keep(() => refuseOutputs(options.output ?? [], (whole === undefined ? [before, after] : [whole]).concat(survey ?? [])));
  const loaded = survey === undefined ? undefined : await keep(() => readAnyDefinition(survey));
  tell();
  const written = loaded?.definition.languages?.find((one) => one === 'en' || one === 'zh') as 'en' | 'zh' | undefined;
  const source: AnalyzeOptions = {
    loaded,
    overrides,
    confidence,
    where,
    language: options.lang ?? written,
    weight: options.weight,
    only: options.only,
  };
  const [first, second] = whole === undefined ? await bothOf(before, after, source, io) : await wavesIn(whole, before, after, source, io);
  const severe = [first, second].flatMap(({ report }) => report.diagnostics.filter(({ severity }) => severity === 'error'));
  io.err(printDiagnostics([...severe, ...otherSettings(second.report, first)]));
  await writeDocument(compareReports(second, first), comparisonRenderers, options, io);
  return severe.length > 0 ? 3 : 0;
}

async function bothOf(before: string, after: string, source: AnalyzeOptions, io: Io): Promise<[Baseline, Baseline]> {
  const first = await reportOfSource(before, source, io);
  const second = await reportOfSource(after, source, io);
  if (first.read && second.read) refuseUselessForReports(source);
  return [
    { name: before, report: first.report },
    { name: after, report: second.report },
  ];
}
