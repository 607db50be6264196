import { lookAtTransactions } from '../analyze/look-at-transactions.js';
import { openTable } from '../analyze/open-table.js';
import type { Source } from '../analyze/source.js';
import { transactionSurvey } from '../analyze/transaction-survey.js';
import type { Diagnostic } from '../diagnostic.js';
import { plan } from '../metrics/plan.js';
import { checkSegmentMap } from '../metrics/rfm/check-segment-map.js';
import { segmentsOf } from '../metrics/rfm/segment-maps.js';
import type { Overrides } from '../source/layout.js';
import type { Customers } from '../statistics/customers.js';
import { dayInWords } from '../statistics/timestamp.js';
import type { BoundTransactions } from '../survey/bind-transactions.js';
import { placed } from '../survey/definition/problem.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';
import type { Io } from './io.js';
import { plural } from './plural.js';
import { printDiagnostics } from './print-diagnostics.js';

/**
 * Checks a definition of transactions and, with a file, says which column was taken for what and what is in it. Gives the exit code.
 * Throws CsatError for what is wrong in the definition (exit 2), and where the file cannot be read (exit 3).
 */
export async function checkTransactions(
  loaded: Loaded<TransactionsDefinition>,
  survey: string,
  input: Source | undefined,
  overrides: Overrides | undefined,
  io: Io,
): Promise<number> {
  plan(transactionSurvey(loaded.definition, {}, false), loaded.place);
  const map = mapNotes(loaded);
  if (input === undefined) {
    io.err(printDiagnostics(map));
    io.out(`${survey}: transactions, ${map.length === 0 ? 'no problem' : plural(map.length, 'thing')} found\n`);
    return 0;
  }
  const { bound, formats, customers, rows, notes } = await lookAtTransactions(await openTable(input, { overrides }), loaded);
  io.err(printDiagnostics([...map, ...notes]));
  const failed = notes.some(({ severity }) => severity === 'error');
  const written = [
    formats.date === 'ymd' ? '' : ` (${formats.date === 'dmy' ? 'day' : 'month'} first)`,
    formats.currency === null ? '' : ` in ${formats.currency}`,
  ] as const;
  io.out(`${survey}: ${rolesInWords(bound, written)} in ${input.name}; ${contentInWords(customers, rows.rows)}\n`);
  if (failed) io.out(`${survey}: but not all could be read\n`);
  return failed ? 3 : 0;
}

/** What is to be known of the map of segments, as warnings. */
const mapNotes = ({ definition: { rfm }, place }: Loaded<TransactionsDefinition>): Diagnostic[] =>
  checkSegmentMap(segmentsOf(rfm), rfm.bins, ['rfm', 'segments']).map((problem) => ({ ...placed(problem, place), severity: 'warning' }));

const ROLES = ['customer', 'date', 'amount', 'quantity', 'price', 'refunded', 'order', 'status', 'currency'] as const;

function rolesInWords(bound: BoundTransactions, [date, currency]: readonly [string, string]): string {
  const found = ROLES.flatMap((role) => {
    const column = bound[role];
    if (column === null) return [];
    const more = role === 'date' ? date : role === 'amount' || role === 'price' ? currency : '';
    return [`${role} "${column}"${more}`];
  });
  return found.join(', ');
}

function contentInWords({ orders, first, rows }: Customers, all: number): string {
  const counted = rows.purchases + rows.refunds + rows.continued;
  const buyers = orders.filter((n) => n > 0).length;
  const from = first.reduce((least, day) => (Number.isNaN(day) ? least : Math.min(least, day)), Number.POSITIVE_INFINITY);
  const bought = plural(
    orders.reduce((sum, n) => sum + n, 0),
    'order',
  );
  const span = `from ${dayInWords(from)} to ${dayInWords(rows.lastDay as number)}`;
  return `${counted.toLocaleString('en')} of ${plural(all, 'row')} count: ${bought} of ${plural(buyers, 'customer')} ${span}`;
}
