import { describe, expect, it } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { bindTransactions, type TransactionColumns, withStatuses } from '../../src/survey/bind-transactions.js';
import { transactionsSchema } from '../../src/survey/definition/transactions.js';

const columns = ['who', 'when', 'paid', 'qty', 'each', 'no', 'state', 'cur', 'twice (1)', 'twice (2)'].map((key) => ({
  key,
  header: key.replace(/ \(\d\)/, ''),
  question: key,
  option: null,
}));
const NOTHING: TransactionColumns = {
  customer: null,
  date: null,
  amount: null,
  quantity: null,
  price: null,
  refunded: null,
  order: null,
  status: null,
  currency: null,
  cancelled: [],
  returned: [],
  cancelledAt: null,
  refundPrefix: null,
};
const FOUND: TransactionColumns = { ...NOTHING, customer: 'who', date: 'when', amount: 'paid' };
const bound = (transactions: object | undefined, found = FOUND) =>
  bindTransactions(transactionsSchema().parse({ id: 'orders', kind: 'transactions', transactions }), columns, found, null);
const refusals = (transactions: object | undefined, found = FOUND): string[] => {
  try {
    bound(transactions, found);
    return [];
  } catch (problem) {
    if (!(problem instanceof CsatError)) throw problem;
    expect(problem.exit).toBe(2);
    return problem.diagnostics.map(({ code, message, hint }) => `${code}: ${message}${hint === undefined ? '' : ` | ${hint}`}`);
  }
};

describe('bindTransactions', () => {
  it('takes what was found where the definition is silent, and what it names where it is not', () => {
    expect(bound(undefined)).toMatchObject({ customer: 'who', date: 'when', amount: 'paid', order: null, knownStatuses: true });
    const named = bound({ customer: 'cur', order: 'state', 'date-order': 'dmy', decimal: ',', currency: 'EUR' });
    expect(named).toMatchObject({ customer: 'cur', date: 'when', order: 'state', dateOrder: 'dmy', decimal: ',', onlyCurrency: 'EUR' });
  });

  it('takes quantity times price in place of an amount where either is named', () => {
    expect(bound({ quantity: 'qty', price: 'each' })).toMatchObject({ amount: null, quantity: 'qty', price: 'each' });
    expect(bound({ amount: 'paid', quantity: 'qty' })).toMatchObject({ amount: 'paid' });
  });

  it('keeps how refunds are numbered only for the column that the platform numbers', () => {
    const found = { ...FOUND, order: 'no', refundPrefix: 'C' };
    expect(bound(undefined, found).refundPrefix).toBe('C');
    expect(bound({ order: 'state' }, found).refundPrefix).toBeNull();
  });

  it('tells of all columns that are not there, and of all that nobody names', () => {
    expect(refusals({ customer: 'whoo', date: 'wehn', status: 'twice' })).toEqual([
      'unknown-column: transactions.customer names column "whoo", which the file does not have | did you mean "who"?',
      'unknown-column: transactions.date names column "wehn", which the file does not have | did you mean "when"?',
      'ambiguous-column: transactions.status names column "twice", and the file has several such columns | name one of "twice (1)", "twice (2)"',
    ]);
    expect(refusals(undefined, NOTHING).map((line) => line.split(' | ')[0])).toEqual([
      'no-such-role: no column of the file is the customer',
      'no-such-role: no column of the file is the date of the purchase',
      'no-such-role: no column of the file is the amount, or quantity and price',
    ]);
  });
});

describe('withStatuses', () => {
  const STATES = ['Paid', 'CANCELLED', ' voided ', '已取消', 'Refunded', '交易成功'];

  it('knows the usual words, in the spelling of the file', () => {
    expect(withStatuses(bound(undefined), STATES)).toMatchObject({
      cancelled: ['CANCELLED', ' voided ', '已取消'],
      returned: ['Refunded'],
    });
  });

  it('keeps to what the definition says', () => {
    expect(withStatuses(bound({ cancelled: ['Paid'] }), STATES)).toMatchObject({ cancelled: ['Paid'], returned: [] });
  });
});
