import type { Diagnostic } from '../diagnostic.js';
import { customersId } from '../metrics/needs.js';
import type { Customers } from '../statistics/customers.js';
import type { RowLedger } from '../statistics/request.js';
import { parseDay } from '../statistics/timestamp.js';
import type { BoundTransactions } from '../survey/bind-transactions.js';
import { type TransactionRoles, type TransactionsDefinition, transactionsSchema } from '../survey/definition/transactions.js';
import type { Loaded } from '../survey/load.js';
import { type CustomersNeed, openTransactions } from './customers.js';
import type { Formats } from './formats.js';
import { idOf } from './id-of.js';
import type { Table } from './open-table.js';
import { transactionNotes } from './transaction-notes.js';

/** What a file of transactions holds: which column is what, how it is written, who bought, and what is to be told. */
export interface SeenTransactions {
  id: string;
  bound: BoundTransactions;
  formats: Formats;
  customers: Customers;
  rows: RowLedger;
  notes: Diagnostic[];
}

/**
 * Reads a file of transactions without analysing it, by a definition or, without one, by its headers. Throws CsatError as
 * `openTransactions` does, and when no row is a purchase (exit 3).
 */
export async function lookAtTransactions(table: Table, loaded?: Loaded<TransactionsDefinition>): Promise<SeenTransactions> {
  const definition = loaded?.definition ?? transactionsSchema().parse({ id: idOf(table.name), kind: 'transactions' });
  const opened = await openTransactions(table, definition, loaded?.place ?? null, []);
  const until = definition['as-of'] === undefined ? null : parseDay(definition['as-of'], 'ymd');
  const need: CustomersNeed = { kind: 'customers', until, waves: null };
  const { customers, rows } = await opened.collect([need]);
  const whole = customers.get(customersId(need)) as Customers;
  const notes = transactionNotes(whole, until, false, table.name);
  return {
    id: definition.id,
    bound: opened.bound,
    formats: opened.formats,
    customers: whole,
    rows,
    notes: [...table.layout.notes, ...opened.formats.notes, ...notes],
  };
}

/** Columns and formats that were found, as a definition writes them down; what is usual is left out. */
export function rolesInDefinition({ bound, formats }: Pick<SeenTransactions, 'bound' | 'formats'>): TransactionRoles {
  const named = (column: string | null): string | undefined => column ?? undefined;
  const listed = (statuses: string[]): string[] | undefined => (statuses.length === 0 ? undefined : statuses);
  return {
    customer: bound.customer,
    date: bound.date,
    'date-order': formats.date === 'ymd' ? undefined : formats.date,
    amount: named(bound.amount),
    quantity: bound.amount === null ? named(bound.quantity) : undefined,
    price: bound.amount === null ? named(bound.price) : undefined,
    refunded: named(bound.refunded),
    decimal: formats.decimal === ',' ? ',' : undefined,
    order: named(bound.order),
    status: named(bound.status),
    cancelled: listed(bound.cancelled),
    refunds: listed(bound.returned),
    'currency-column': named(bound.currency),
  };
}
