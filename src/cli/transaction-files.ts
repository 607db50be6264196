import { readFileSync } from 'node:fs';
import type { TransactionOptions, ValueColumns } from '../analyze/transaction-options.js';
import { CsatError, error } from '../diagnostic.js';
import type { ScoredCustomers } from '../metrics/rfm/score-customers.js';
import type { Thresholds } from '../metrics/rfm/thresholds.js';
import { parseDay } from '../statistics/timestamp.js';
import { customersCsv } from './customers-csv.js';
import type { Io } from './io.js';
import type { Mistakes } from './mistakes.js';
import { type OpenedSource, openSource } from './open-source.js';
import { readAnyDefinition } from './read-definition.js';
import { unreadable } from './unreadable.js';
import type { Output } from './write-output.js';

/** Options of the command line that are about transactions. */
export interface TransactionFlags {
  asOf?: string;
  previous?: string;
  previousAsOf?: string;
  thresholds?: string;
  saveThresholds?: string;
  customers?: string;
  transactions?: string;
  transactionsSurvey?: string;
  key?: string;
}

/** The files that these options read, and those that they write. */
export const inputsOf = ({ previous, thresholds, transactions, transactionsSurvey }: TransactionFlags): string[] =>
  [previous, thresholds, transactions, transactionsSurvey].filter((path) => path !== undefined);
export const outputsOf = ({ saveThresholds, customers }: TransactionFlags): string[] =>
  [saveThresholds, customers].filter((path) => path !== undefined);

/** Opens what the options name; what is wrong is kept by `keep`, to be told with the rest. */
export async function transactionFiles(
  flags: TransactionFlags,
  keep: Mistakes['keep'],
  io: Io,
): Promise<{ options: TransactionOptions; outputs(): Output[]; close(): void }> {
  const { asOf, previous, previousAsOf, thresholds, transactions, transactionsSurvey, key } = flags;
  await keep(() => dayOption('--as-of', asOf));
  await keep(() => dayOption('--previous-as-of', previousAsOf));
  await keep(() => needsBoth('--transactions', transactions, '--key', key));
  await keep(() => needsFirst('--transactions', transactions, '--transactions-survey', transactionsSurvey));
  const frozen = thresholds === undefined ? undefined : await keep(() => readThresholds(thresholds));
  const earlier = previous === undefined ? undefined : await keep(() => openSource(previous, io));
  const orders = transactions === undefined ? undefined : await keep(() => openSource(transactions, io));
  const loaded = transactionsSurvey === undefined ? undefined : await keep(() => readTransactions(transactionsSurvey));
  let kept: Kept | undefined;
  const asked = outputsOf(flags).length > 0;
  const keepScores: TransactionOptions['onScores'] = (scored, values) => {
    kept = { scored, values };
  };
  return {
    options: {
      asOf,
      thresholds: frozen,
      previous: previous === undefined && previousAsOf === undefined ? undefined : { input: earlier?.input, asOf: previousAsOf },
      onScores: asked ? keepScores : undefined,
      join: orders === undefined || key === undefined ? undefined : { input: orders.input, key, loaded },
    },
    outputs: () => written(flags, kept),
    close: () => {
      for (const opened of [earlier, orders] as (OpenedSource | undefined)[]) opened?.close();
    },
  };
}

/** Refuses what is no day. Throws CsatError (exit 2). */
export function dayOption(option: string, text: string | undefined): void {
  if (text === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(text) && parseDay(text, 'ymd') !== null)) return;
  throw new CsatError(error('invalid-day', `${option} ${text}: no day`, { hint: 'write it as 2026-09-30' }), 2);
}

function needsBoth(first: string, one: string | undefined, second: string, other: string | undefined): void {
  if ((one === undefined) === (other === undefined)) return;
  const [given, lacking] = one === undefined ? [second, first] : [first, second];
  throw new CsatError(
    error('missing-option', `${given} needs ${lacking}`, { hint: `as in  ${first} orders.csv ${second} customer_id` }),
    2,
  );
}

function needsFirst(first: string, one: string | undefined, second: string, other: string | undefined): void {
  if (other !== undefined && one === undefined) throw new CsatError(error('missing-option', `${second} needs ${first}`), 2);
}

async function readTransactions(path: string) {
  const { definition, place } = await readAnyDefinition(path);
  if (definition.kind === 'transactions') return { definition, place };
  throw new CsatError(
    error('other-kind', `the definition is of ${definition.kind}, and one of transactions is needed`, { where: place(['kind']) }),
    2,
  );
}

async function readThresholds(path: string): Promise<Thresholds> {
  const { thresholdsSchema } = await import('../metrics/rfm/thresholds.js');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (problem) {
    throw await unreadable(path, problem, 2);
  }
  const parsed = thresholdsSchema().safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const message = `the file holds no saved thresholds${issue === undefined ? '' : `: ${[...issue.path, issue.message].join(' ')}`}`;
  throw new CsatError(error('invalid-thresholds', message, { where: { file: path }, hint: 'write one with --save-thresholds' }), 2);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Kept {
  scored: ScoredCustomers;
  values: ValueColumns | null;
}

function written({ saveThresholds, customers }: TransactionFlags, kept: Kept | undefined): Output[] {
  if (kept === undefined) return [];
  const { scored, values } = kept;
  return [
    ...(saveThresholds === undefined ? [] : [{ path: saveThresholds, content: `${JSON.stringify(scored.thresholds, null, 2)}\n` }]),
    ...(customers === undefined ? [] : [{ path: customers, content: customersCsv(scored, values) }]),
  ];
}
