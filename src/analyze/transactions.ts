import { CsatError, error } from '../diagnostic.js';
import { measure } from '../metrics/measure.js';
import { plan } from '../metrics/plan.js';
import { scoreCustomers } from '../metrics/rfm/score-customers.js';
import { buildReport, type Rows } from '../report/build-report.js';
import type { Report } from '../report/report.js';
import type { Customers } from '../statistics/customers.js';
import type { RowLedger } from '../statistics/request.js';
import { dayInWords, parseDay } from '../statistics/timestamp.js';
import { bindCondition } from '../statistics/where.js';
import { type TransactionsDefinition, transactionsSchema } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';
import type { Model, Survey } from '../survey/survey.js';
import { chosen } from './chosen.js';
import { type CustomersNeed, openTransactions } from './customers.js';
import { idOf } from './id-of.js';
import { openTable, sourceOf, type Table } from './open-table.js';
import type { AnalyzeOptions } from './options.js';
import { cellQuality, rolesFound, transactionNotes } from './transaction-notes.js';

/** The report of a file of transactions: customers, their tiers and segments, and what they are worth. */
export async function analyzeTransactions(
  table: Table,
  loaded: Loaded<TransactionsDefinition> | undefined,
  options: AnalyzeOptions,
): Promise<Report> {
  refuseUseless(options);
  const { definition, place } = loaded ?? { definition: inferredDefinition(table.name), place: null };
  const where = (options.where ?? []).map((condition) => bindCondition(condition, table.layout.columns));
  const opened = await openTransactions(table, definition, place, where);
  const earlier = options.previous?.input && (await openTable(options.previous.input, { overrides: options.overrides }));
  const before = earlier && (await openTransactions(earlier, definition, place, []));

  const survey = surveyOf(definition, options, loaded === undefined);
  const analyses = chosen(plan(survey, place), options.only ?? []);
  const needs = analyses.flatMap((analysis) => Object.values(analysis.needs)) as CustomersNeed[];
  const scored: CustomersNeed = { kind: 'customers', until: survey.asOf ?? null, waves: null };
  const { customers, rows } = await opened.collect([...needs.filter(({ file }) => file === undefined), scored]);
  const past = before && (await before.collect(needs.filter(({ file }) => file === 'previous')));
  const found = new Map([...customers, ...(past?.customers ?? [])]);
  const whole = customers.get(`customers ${survey.asOf ?? 'all'} whole`) as Customers;
  const asOf = survey.asOf ?? (whole.rows.lastDay === null ? null : whole.rows.lastDay + 1);
  if (asOf !== null) options.onScores?.(scoreCustomers(whole, definition.rfm, asOf, options.thresholds));
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

/** Refuses what means nothing for transactions. Throws CsatError (exit 2) with all of it. */
function refuseUseless({ by = [], weight, include = [], join }: AnalyzeOptions): void {
  const useless = [
    ...by.map((column) => [`--by ${column}`, 'customers are grouped by segment and tier']),
    ...(weight === undefined ? [] : [[`--weight ${weight}`, 'every customer counts once']]),
    ...include.map((reason) => [`--include ${reason}`, 'transactions are not left out as such']),
    ...(join === undefined ? [] : [['--transactions', 'the file is one of transactions itself, and not of responses']]),
  ];
  if (useless.length === 0) return;
  throw new CsatError(
    useless.map(([option, why]) => error('useless-option', `${option} has no use with transactions: ${why}`)),
    2,
  );
}

const inferredDefinition = (name: string): TransactionsDefinition => transactionsSchema.parse({ id: idOf(name), kind: 'transactions' });

/** The settings of a definition as metrics see them, with an analysis for each part of it. */
function surveyOf(definition: TransactionsDefinition, options: AnalyzeOptions, inferred: boolean): Survey {
  const written = options.asOf ?? definition['as-of'];
  const { previous, thresholds: frozen } = options;
  const scoring = { ...definition.rfm, ...(frozen === undefined ? {} : { frozen }) };
  const model = (id: string, title: Model['title'], more: object, path: Model['path']): Model => ({
    id,
    metric: id,
    title,
    options: { ...more },
    path,
  });
  return {
    id: definition.id,
    title: definition.title ?? definition.id,
    inferred,
    language: options.language ?? 'en',
    confidence: options.confidence ?? definition.confidence,
    minBase: options.minBase ?? definition['min-base'],
    adjust: 'none',
    weight: null,
    identity: null,
    complete: null,
    segments: [],
    items: [],
    models: [
      model('rfm', { en: 'Customers by recency, frequency and amount', zh: '按最近购买、频率与金额划分的客户' }, scoring, ['rfm']),
      ...(previous === undefined
        ? []
        : [
            model(
              'rfm-movement',
              { en: 'Movement between segments', zh: '客户分群变动' },
              { ...scoring, before: { file: previous.input !== undefined, asOf: previous.asOf ?? null } },
              ['rfm'],
            ),
          ]),
      ...(definition.wave === undefined
        ? []
        : [model('customer-waves', { en: 'Customers by wave', zh: '各期客户' }, { wave: definition.wave }, ['wave'])]),
      ...(definition.clv === undefined
        ? []
        : [model('clv', { en: 'Customer lifetime value', zh: '客户终身价值' }, { ...definition.clv, rfm: scoring }, ['clv'])]),
    ],
    asOf: written === undefined ? null : parseDay(written, 'ymd'),
  };
}

/** Rows as a report tells of them: what is left out of customers is left out of the report. */
function rowsOf(rows: RowLedger, { rows: { excluded } }: Customers): Rows {
  const lost = [...excluded.values()].reduce((sum, { count }) => sum + count, 0);
  return { ...rows, included: rows.included - lost, excluded: new Map([...rows.excluded, ...excluded]), duplicates: 0 };
}
