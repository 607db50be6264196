import { measure } from '../metrics/measure.js';
import { customersId } from '../metrics/needs.js';
import { plan } from '../metrics/plan.js';
import { scoreCustomers } from '../metrics/rfm/score-customers.js';
import { buildReport, type Rows } from '../report/build-report.js';
import type { Report } from '../report/report.js';
import type { Customers } from '../statistics/customers.js';
import type { RowLedger } from '../statistics/request.js';
import { dayInWords } from '../statistics/timestamp.js';
import { bindCondition } from '../statistics/where.js';
import { type TransactionsDefinition, transactionsSchema } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';
import { chosen } from './chosen.js';
import { type CustomersNeed, openTransactions } from './customers.js';
import { idOf } from './id-of.js';
import { openTable, sourceOf, type Table } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import { refuseUselessForTransactions } from './refuse-useless.js';
import { cellQuality, rolesFound, transactionNotes } from './transaction-notes.js';
import { transactionSurvey } from './transaction-survey.js';
import { valueColumns } from './value-columns.js';

/** The report of a file of transactions: customers, their tiers and segments, and what they are worth. */
export async function analyzeTransactions(
  table: Table,
  loaded: Loaded<TransactionsDefinition> | undefined,
  options: AnalyzeOptions,
): Promise<Report> {
  refuseUselessForTransactions(options);
  const { definition, place } = loaded ?? { definition: inferredDefinition(table.name), place: null };
  const where = (options.where ?? []).map((condition) => bindCondition(condition, table.layout.columns));
  const opened = await openTransactions(table, definition, place, where);
  const earlier = options.previous?.input && (await openTable(options.previous.input, { overrides: options.overrides }));
  const before = earlier && (await openTransactions(earlier, definition, place, []));

  const survey = transactionSurvey(definition, options, loaded === undefined);
  const analyses = chosen(plan(survey, place), options.only ?? []);
  const needs = analyses.flatMap((analysis) => Object.values(analysis.needs)) as CustomersNeed[];
  const scored: CustomersNeed = { kind: 'customers', until: survey.asOf ?? null, waves: null };
  const { customers, rows } = await opened.collect([...needs.filter(({ file }) => file === undefined), scored]);
  const past = before && (await before.collect(needs.filter(({ file }) => file === 'previous')));
  const found = new Map([...customers, ...(past?.customers ?? [])]);
  const whole = customers.get(customersId(scored)) as Customers;
  const asOf = survey.asOf ?? (whole.rows.lastDay === null ? null : whole.rows.lastDay + 1);
  if (asOf !== null && options.onScores) {
    const need = analyses.find(({ id }) => id === 'clv')?.needs.customers as CustomersNeed | undefined;
    const fitted = need && found.get(customersId(need));
    const { rfm, clv } = definition;
    const values = fitted && clv?.model === 'bg-nbd' ? valueColumns(whole.ids, fitted, clv, survey.asOf ?? null) : null;
    options.onScores(scoreCustomers(whole, rfm, asOf, options.thresholds), values);
  }
  const books = { scales: new Map(), choices: new Map(), unresolved: new Map(), notes: [] };
  const breakdowns = new Map([...found].map(([id, total]) => [id, { total, groups: new Map() }]));
  return buildReport({
    survey,
    kind: 'transactions',
    asOf: asOf === null ? null : dayInWords(asOf),
    source: sourceOf(table),
    rows: rowsOf(rows, whole),
    where: where.map(({ column, operator, values }) => `${column} ${operator} ${values.join(', ')}`),
    measured: measure(analyses, survey, books, breakdowns, false),
    scaleOf: () => null,
    quality: cellQuality(whole, opened.bound),
    inferred: loaded === undefined ? rolesFound(opened.bound) : [],
    diagnostics: [
      ...table.layout.notes,
      ...opened.formats.notes,
      ...transactionNotes(whole, asOf, options.allowInvalid ?? false, table.name),
    ],
  });
}

const inferredDefinition = (name: string): TransactionsDefinition => transactionsSchema().parse({ id: idOf(name), kind: 'transactions' });

/** Rows as a report tells of them: what is left out of customers is left out of the report. */
function rowsOf(rows: RowLedger, { rows: { excluded } }: Customers): Rows {
  const lost = [...excluded.values()].reduce((sum, { count }) => sum + count, 0);
  return { ...rows, included: rows.included - lost, excluded: new Map([...rows.excluded, ...excluded]), duplicates: 0 };
}
