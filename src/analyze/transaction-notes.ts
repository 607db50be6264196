import { CsatError, type Diagnostic, error, info, warning } from '../diagnostic.js';
import type { Report } from '../report/report.js';
import type { Customers } from '../statistics/customers.js';
import { dayInWords } from '../statistics/timestamp.js';
import type { BoundTransactions } from '../survey/bind-transactions.js';

/** Unreadable dates or amounts beyond this share of the rows are an error. */
const MOST_INVALID = 0.02;

/** What the user should know of the rows of a file of transactions. Throws CsatError (exit 3) when no row is a purchase. */
export function transactionNotes({ rows }: Customers, asOf: number | null, allowed: boolean, file: string): Diagnostic[] {
  const { purchases, refunds, excluded, unreadable } = rows;
  const lost = [...excluded].map(([reason, { count }]) => `${count} ${reason}`).join(', ');
  if (purchases === 0) {
    const hint = refunds > 0 ? 'there are only refunds' : 'look at the columns that are taken for customer, date and amount';
    throw new CsatError(error('no-purchases', `no row is a purchase${lost === '' ? '' : `: ${lost}`}`, { where: { file }, hint }), 3);
  }
  const read = purchases + refunds;
  const bad = unreadable.map(({ column, count, example, firstRow }): Diagnostic => {
    const what =
      example === '' ? 'blank, or no date or amount' : `no date or amount as the column has them: "${example.slice(0, 40)}" first`;
    const message = `column "${column}": ${count} of ${read + count} cells are ${what}`;
    const severe = count > MOST_INVALID * (read + count) && !allowed;
    const hint = severe ? 'declare date-order or decimal under transactions, or say --allow-invalid' : undefined;
    return (severe ? error : warning)('unreadable-cells', message, { where: { file, subject: column, row: firstRow ?? undefined }, hint });
  });
  const later = excluded.get('later');
  const after = later && asOf !== null ? `${later.count} ${later.count === 1 ? 'row is' : 'rows are'} after ${dayInWords(asOf)}` : null;
  return [...bad, ...(after === null ? [] : [info('later-rows', `${after} and left out`, { where: { file, row: later?.firstRows[0] } })])];
}

/** How many cells of dates and amounts could be read. */
export function cellQuality({ rows }: Customers, { date, amount, quantity, price }: BoundTransactions): Report['quality'] {
  const columns = [
    ['date', date] as const,
    ...(amount === null ? [quantity, price] : [amount]).map((column) => ['amount', column] as const),
  ];
  return columns.flatMap(([question, column]) => {
    if (column === null) return [];
    const bad = rows.unreadable.find((one) => one.column === column);
    const blank = bad?.example === '';
    return [
      {
        column,
        question,
        valid: rows.purchases + rows.refunds,
        missing: blank ? bad.count : 0,
        notApplicable: 0,
        invalid: bad === undefined || blank ? 0 : bad.count,
        examples: bad === undefined || blank ? [] : [{ value: bad.example, count: bad.count, firstRow: bad.firstRow }],
      },
    ];
  });
}

/** Which column was taken for what. */
export const rolesFound = (bound: BoundTransactions): Report['inferred'] =>
  (['customer', 'date', 'amount', 'quantity', 'price', 'refunded', 'order', 'status', 'currency'] as const).flatMap((role) => {
    const column = bound[role];
    return column === null ? [] : [{ column, role, question: null, why: 'by its header' }];
  });
