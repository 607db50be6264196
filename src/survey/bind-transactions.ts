import { didYouMean } from '../diagnostic.js';
import { type Column, findColumn } from './columns.js';
import { type FindPlace, type Problem, placed } from './definition/problem.js';
import { refusal } from './definition/refusal.js';
import type { TransactionsDefinition } from './definition/transactions.js';

/** Which column of a file of transactions is what; columns are keys. Null: the file has no such column. */
export interface TransactionColumns {
  customer: string | null;
  date: string | null;
  amount: string | null;
  quantity: string | null;
  price: string | null;
  refunded: string | null;
  order: string | null;
  status: string | null;
  currency: string | null;
  /** Statuses of orders that do not count, and of those given back whole. */
  cancelled: string[];
  returned: string[];
  /** A column that is filled when the order was cancelled. */
  cancelledAt: string | null;
  /** How the ids of orders begin that take money back. */
  refundPrefix: string | null;
}

/** Transactions ready to be added up. */
export interface BoundTransactions extends TransactionColumns {
  customer: string;
  date: string;
  /** Whether statuses are taken as they are usually meant; not where the definition says which count. */
  knownStatuses: boolean;
  dateOrder: 'ymd' | 'dmy' | 'mdy' | null;
  decimal: '.' | ',' | null;
  /** The currency that counts, as the file writes it; null: there must be one only. */
  onlyCurrency: string | null;
}

const CANCELLED = ['cancelled', 'canceled', 'voided', 'void', 'failed', '已取消', '取消', '交易关闭', '已关闭'];
const RETURNED = ['refunded', 'returned', '已退款', '退款成功', '已退货'];

/**
 * Ties the roles that a definition names to columns of the file; those that it leaves out are what was found there.
 * @throws CsatError (exit 2) with every column that is not there, and every role that nobody fills.
 */
export function bindTransactions(
  { transactions: named = {} }: TransactionsDefinition,
  columns: readonly Column[],
  found: TransactionColumns,
  place: FindPlace | null,
): BoundTransactions {
  const problems: Problem[] = [];
  const column = (role: keyof typeof named, otherwise: string | null): string | null => {
    const name = named[role];
    if (typeof name !== 'string') return otherwise;
    const result = findColumn(name, columns);
    if (result.kind === 'found') return result.column.key;
    const what = `transactions.${role} names column "${name}"`;
    const path = ['transactions', role];
    if (result.kind === 'ambiguous') {
      const hint = `name one of ${result.columns.map(({ key }) => `"${key}"`).join(', ')}`;
      problems.push({ code: 'ambiguous-column', message: `${what}, and the file has several such columns`, hint, path });
    } else {
      const known = columns.flatMap(({ key, header }) => [key, header]);
      problems.push({
        code: 'unknown-column',
        message: `${what}, which the file does not have`,
        hint: () => didYouMean(name, known),
        path,
      });
    }
    return name;
  };
  const priced = named.quantity !== undefined || named.price !== undefined;
  const bound = {
    customer: column('customer', found.customer),
    date: column('date', found.date),
    amount: column('amount', priced ? null : found.amount),
    quantity: column('quantity', found.quantity),
    price: column('price', found.price),
    refunded: column('refunded', found.refunded),
    order: column('order', found.order),
    status: column('status', found.status),
    currency: column('currency-column', found.currency),
  };
  const lacking = (role: string, what: string): void => {
    const hint = `name it in the definition:  transactions: {${role}: …}`;
    problems.push({
      code: 'no-such-role',
      message: `no column of the file is ${what}`,
      hint,
      path: named === undefined ? null : ['transactions'],
    });
  };
  if (bound.customer === null) lacking('customer', 'the customer');
  if (bound.date === null) lacking('date', 'the date of the purchase');
  if (bound.amount === null && (bound.quantity === null || bound.price === null)) lacking('amount', 'the amount, or quantity and price');
  if (problems.length > 0) throw refusal(problems, (problem) => placed(problem, place));
  return {
    ...bound,
    customer: bound.customer as string,
    date: bound.date as string,
    cancelled: named.cancelled ?? found.cancelled,
    returned: named.refunds ?? found.returned,
    knownStatuses: named.cancelled === undefined && named.refunds === undefined,
    cancelledAt: found.cancelledAt,
    refundPrefix: bound.order === found.order ? found.refundPrefix : null,
    dateOrder: named['date-order'] ?? null,
    decimal: named.decimal ?? null,
    onlyCurrency: named.currency ?? null,
  };
}

/** Adds the statuses of a file whose usual meaning is known, unless the definition says which count. */
export function withStatuses(bound: BoundTransactions, statuses: readonly string[]): BoundTransactions {
  if (!bound.knownStatuses) return bound;
  const among = (list: readonly string[]): string[] => statuses.filter((status) => list.includes(status.trim().toLowerCase()));
  return {
    ...bound,
    cancelled: [...new Set([...bound.cancelled, ...among(CANCELLED)])],
    returned: [...new Set([...bound.returned, ...among(RETURNED)])],
  };
}
