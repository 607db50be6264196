import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import type { Report, ReportMetric } from '../../src/report/report.js';
import { loadDefinition } from '../../src/survey/load.js';
import { memoryInput } from './memory-input.js';

/** The report on records in memory, the first of them the header, by the definition in a YAML text. */
export const reportOf = (
  definition: string,
  records: readonly (readonly (string | number | null)[])[],
  options: AnalyzeOptions = {},
): Promise<Report> =>
  analyze(memoryInput(records.map((record) => record.map((cell) => cell ?? '').join(',')).join('\n')), {
    loaded: loadDefinition(definition, 'survey.yaml'),
    ...options,
  });

/** The metric of an id, which the report must have. */
export function metricIn({ metrics }: Report, id: string): ReportMetric {
  const found = metrics.find((metric) => metric.id === id);
  if (found === undefined) throw new RangeError(`no metric ${id} among ${metrics.map((metric) => metric.id).join(', ')}`);
  return found;
}

/** The rows of a table, which the metric must have. */
export function rowsIn({ sections }: Pick<ReportMetric, 'sections'>, id: string): Record<string, string | number | boolean | null>[] {
  const found = sections.find((section) => section.id === id);
  if (found?.kind !== 'table') throw new RangeError(`no table ${id} among ${sections.map((section) => section.id).join(', ')}`);
  return found.rows;
}
