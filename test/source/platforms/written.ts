import { type AnalyzeOptions, analyze } from '../../../src/analyze.js';
import type { Report, ReportMetric } from '../../../src/report/report.js';
import { detectDelimiter, firstRecords } from '../../../src/source/dialect.js';
import { platforms } from '../../../src/source/platforms/index.js';
import { memoryInput } from '../../support/memory-input.js';

/** The platforms that take a text for an export of theirs, in the order in which they are asked; `tidy` takes everything. */
export function claimedBy(text: string): string[] {
  const records = firstRecords(text, detectDelimiter(text, true), true, 100);
  return platforms.filter((platform) => platform.id !== 'tidy' && platform.detect(records) !== null).map(({ id }) => id);
}

/** The report on a written export. */
export const reportOf = (text: string, options: AnalyzeOptions = {}): Promise<Report> => analyze(memoryInput(text, 'written.csv'), options);

/** What became of each column: `role` or, for a question, `type:id`. */
export const readAs = ({ inferred }: Report): Record<string, string> =>
  Object.fromEntries(inferred.map(({ column, role, question }) => [column, question === null ? role : `${role}:${question}`]));

/** The metric of a question. */
export function metricOf(report: Report, id: string): ReportMetric {
  const found = report.metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`no question is called ${id}, only ${report.metrics.map((one) => one.id).join(', ')}`);
  return found;
}

/** A metric's figures, and its base as `n`, beside the losses that are not 0. */
export function figuresOf(report: Report, id: string): Record<string, number | null> {
  const { figures, base } = metricOf(report, id);
  const losses = Object.entries({ missing: base.missing, notApplicable: base.notApplicable, invalid: base.invalid }).filter(
    ([, n]) => n > 0,
  );
  return { ...Object.fromEntries(figures.map(({ id: figure, value }) => [figure, value])), n: base.n, ...Object.fromEntries(losses) };
}

/** The responses left out, by reason. */
export const leftOut = ({ source }: Report): Record<string, number> =>
  Object.fromEntries(source.excluded.map(({ reason, count }) => [reason, count]));
