import type { Need } from '../metrics/metric.js';
import { customersId } from '../metrics/needs.js';
import { findTransactionColumns } from '../source/transaction-roles.js';
import { type Customers, type CustomersRequest, noCustomers } from '../statistics/customers.js';
import { type Population, type Request, type RowLedger, type Variable, variableId } from '../statistics/request.js';
import { type BoundTransactions, bindTransactions, withStatuses } from '../survey/bind-transactions.js';
import type { FindPlace } from '../survey/definition/problem.js';
import type { TransactionsDefinition } from '../survey/definition/transactions.js';
import { amountFormatOf, dateFormatOf, type Formats, oneCurrency } from './formats.js';
import type { Table } from './open-table.js';
import { tableOf } from './table-of.js';

/** Different statuses or currencies of a file that are looked at. */
const MOST_WORDS = 1000;

/** A need for customers. */
export type CustomersNeed = Need & { kind: 'customers' };

/** The customers of a file of transactions, ready to be added up over the rows to any day. */
export interface OpenTransactions {
  bound: BoundTransactions;
  formats: Formats;
  /** One scan for all needs; by their names. */
  collect(needs: readonly CustomersNeed[]): Promise<{ customers: Map<string, Customers>; rows: RowLedger }>;
}

/**
 * Finds out which column is what and how dates and amounts are written, by one look at all rows. Throws CsatError: exit 2 when a role is
 * named wrongly or filled by no column, 3 when dates or amounts contradict each other.
 */
export async function openTransactions(
  table: Table,
  definition: TransactionsDefinition,
  place: FindPlace | null,
  where: Population['where'],
): Promise<OpenTransactions> {
  const { layout, engine, name } = table;
  const population: Population = { exclude: [], where, weight: null };
  const columns = bindTransactions(definition, layout.columns, findTransactionColumns(layout), place);
  const amounts = columns.amount === null ? [columns.quantity as string, columns.price as string] : [columns.amount];
  const looks: Variable[] = [
    { kind: 'shape', column: columns.date, of: 'date' },
    ...amounts.map((column): Variable => ({ kind: 'shape', column, of: 'amount' })),
    ...[columns.status, columns.currency].flatMap((column): Variable[] => (column === null ? [] : [{ kind: 'column', column }])),
  ];
  const asked = looks.map((variable): Request => ({ id: variableId(variable), kind: 'counts', variables: [variable], limit: MOST_WORDS }));
  const seen = await engine.collect(asked, [], population);
  const wordsOf = (column: string | null): string[] =>
    column === null ? [] : tableOf(seen, column).cells.flatMap(({ keys: [text] }) => text ?? []);
  const shapesOf = (column: string, of: 'date' | 'amount') => tableOf(seen, variableId({ kind: 'shape', column, of }));

  const bound = withStatuses(columns, wordsOf(columns.status));
  const date =
    bound.dateOrder === null ? dateFormatOf(shapesOf(bound.date, 'date'), bound.date, name) : { format: bound.dateOrder, notes: [] };
  const currencies = wordsOf(bound.currency);
  if (bound.onlyCurrency === null && bound.currency !== null) oneCurrency(currencies, bound.currency, name);
  const shapes = amounts.map((column) => ({ column, counts: shapesOf(column, 'amount') }));
  const money =
    bound.decimal === null ? amountFormatOf(shapes, bound.onlyCurrency, name) : { decimal: bound.decimal, currency: bound.onlyCurrency };
  const formats: Formats = {
    date: date.format,
    decimal: money.decimal,
    currency: bound.currency === null ? money.currency : (bound.onlyCurrency ?? currencies[0] ?? null),
    notes: [...date.notes],
  };
  const declared = bound.onlyCurrency === null ? null : { column: bound.currency, is: bound.onlyCurrency };
  return {
    bound,
    formats,
    async collect(needs) {
      const answers = needs.map((need) => answering(need, needs));
      const requests = [...new Map(answers.map((need) => [customersId(need), requestOf(need, bound, formats, declared)])).values()];
      const collection = await engine.collect(requests, [], population);
      const found = needs.map((need, i): [string, Customers] => {
        const total = collection.breakdowns.get(customersId(answers[i] as CustomersNeed))?.total;
        return [customersId(need), total?.kind === 'customers' ? total : noCustomers()];
      });
      return { customers: new Map(found), rows: collection.rows };
    },
  };
}

/** The need whose answer also answers one: the same customers with waves, where some need has them. */
const answering = (need: CustomersNeed, needs: readonly CustomersNeed[]): CustomersNeed =>
  need.waves === null ? (needs.find(({ until, waves }) => until === need.until && waves !== null) ?? need) : need;

function requestOf(
  need: CustomersNeed,
  bound: BoundTransactions,
  { date, decimal }: Formats,
  currency: CustomersRequest['currency'],
): CustomersRequest {
  const { customer, amount, quantity, price, refunded, order, status } = bound;
  return {
    id: customersId(need),
    kind: 'customers',
    customer,
    date: { column: bound.date, format: date },
    amount: { amount, quantity: amount === null ? quantity : null, price: amount === null ? price : null, refunded, decimal },
    order,
    refundPrefix: bound.refundPrefix,
    cancelled: [
      ...(status === null ? [] : [{ column: status, is: bound.cancelled }]),
      ...(bound.cancelledAt === null ? [] : [{ column: bound.cancelledAt, is: 'filled' as const }]),
    ],
    returned: status === null ? null : { column: status, is: bound.returned },
    currency,
    until: need.until,
    waves: need.waves,
  };
}
