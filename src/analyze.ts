import type { Table } from './analyze/open-table.js';
import { openTables } from './analyze/open-tables.js';
import type { AnalyzeOptions } from './analyze/options.js';
import { analyzeResponses } from './analyze/responses.js';
import type { Source } from './analyze/source.js';
import { withActions } from './report/actions.js';
import type { Report } from './report/report.js';
import { kindOf } from './source/kind-of.js';

export type { AnalyzeOptions } from './analyze/options.js';
export { openSurvey } from './analyze/responses.js';

/**
 * The report of a file, or of several as one: of responses, transactions or tickets, as the definition says or the file looks. The whole pipeline:
 *
 *   file --readLayout--> layout; definition, or layout --infer--> definition --bind--> survey --plan--> analyses with their needs
 *     --requestsOf--> requests --engine.collect--> tables of stored answers, per break
 *     --resolveBooks--> what the answers mean --measure--> results --buildReport--> report --judgeReport--> targets and changes in it
 *
 * Only `collect` touches the rows. Throws CsatError: exit 2 for wrong use or a wrong definition, 3 when the file cannot be read.
 */
export async function analyze(files: Source | readonly [Source, ...Source[]], asked: AnalyzeOptions = {}): Promise<Report> {
  const { table, options } = await openTables('name' in files ? [files] : files, asked);
  const { loaded, baseline, only = [] } = options;
  const report = await reportOn(table, options);
  const targets = loaded?.definition.targets;
  const written = loaded && targets ? { targets, place: loaded.place } : undefined;
  if (baseline === undefined && written === undefined) return withActions(report);
  const { judgeReport } = await import('./report/judge-report.js');
  return withActions(judgeReport(report, { baseline, written, partial: only.length > 0 }));
}

async function reportOn(table: Table, options: AnalyzeOptions): Promise<Report> {
  const { loaded } = options;
  const transactions = () => import('./analyze/transactions.js');
  const tickets = () => import('./analyze/tickets.js');
  if (loaded === undefined) {
    switch (table.saved === undefined ? kindOf(table.layout) : 'responses') {
      case 'responses':
        return analyzeResponses(table, undefined, options);
      case 'transactions':
        return (await transactions()).analyzeTransactions(table, undefined, options);
      case 'tickets':
        return (await tickets()).analyzeTickets(table, undefined, options);
    }
  }
  const { definition, place } = loaded;
  switch (definition.kind) {
    case 'responses':
      return analyzeResponses(table, { definition, place }, options);
    case 'transactions':
      return (await transactions()).analyzeTransactions(table, { definition, place }, options);
    case 'tickets':
      return (await tickets()).analyzeTickets(table, { definition, place }, options);
  }
}
