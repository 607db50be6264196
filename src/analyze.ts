import { openTable } from './analyze/open-table.js';
import type { AnalyzeOptions } from './analyze/options.js';
import { analyzeResponses } from './analyze/responses.js';
import { withActions } from './report/actions.js';
import type { Report } from './report/report.js';
import type { Input } from './source/input.js';
import { findTransactionColumns, looksLikeTransactions } from './source/transaction-roles.js';

export type { AnalyzeOptions } from './analyze/options.js';
export { openSurvey } from './analyze/responses.js';

/**
 * The report of a file: of responses, transactions or tickets, as the definition says or the file looks. The whole pipeline:
 *
 *   file --readLayout--> layout; definition, or layout --infer--> definition --bind--> survey --plan--> analyses with their needs
 *     --requestsOf--> requests --engine.collect--> tables of stored answers, per break
 *     --resolveBooks--> what the answers mean --measure--> results --buildReport--> report --judgeReport--> targets and changes in it
 *
 * Only `collect` touches the rows. Throws CsatError: exit 2 for wrong use or a wrong definition, 3 when the file cannot be read.
 */
export async function analyze(input: Input, options: AnalyzeOptions = {}): Promise<Report> {
  const { loaded, baseline, only = [] } = options;
  const report = await reportOn(input, options);
  const targets = loaded?.definition.targets;
  const written = loaded && targets ? { targets, place: loaded.place } : undefined;
  if (baseline === undefined && written === undefined) return withActions(report);
  const { judgeReport } = await import('./report/judge-report.js');
  return withActions(judgeReport(report, { baseline, written, partial: only.length > 0 }));
}

async function reportOn(input: Input, options: AnalyzeOptions): Promise<Report> {
  const table = await openTable(input, options);
  const { loaded } = options;
  if (loaded === undefined) {
    if (!looksLikeTransactions(table.layout, findTransactionColumns(table.layout))) return analyzeResponses(table, undefined, options);
    return (await import('./analyze/transactions.js')).analyzeTransactions(table, undefined, options);
  }
  const { definition, place } = loaded;
  switch (definition.kind) {
    case 'responses':
      return analyzeResponses(table, { definition, place }, options);
    case 'transactions':
      return (await import('./analyze/transactions.js')).analyzeTransactions(table, { definition, place }, options);
    case 'tickets':
      throw new RangeError('tickets');
  }
}
