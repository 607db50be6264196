import { describe, expect, it } from 'vitest';
import { openTransactions } from '../../src/analyze/customers.js';
import { openTable } from '../../src/analyze/open-table.js';
import { customersId } from '../../src/metrics/needs.js';
import type { Request } from '../../src/statistics/request.js';
import { transactionsSchema } from '../../src/survey/definition/transactions.js';
import { memoryInput } from '../support/memory-input.js';

const definition = transactionsSchema().parse({ id: 'orders', kind: 'transactions' });
const rows = ['customer_id,order_date,amount', 'a,2026-01-05,10', 'b,2026-02-06,20', 'a,2026-02-07,5'];

/** The customers of some rows, and which requests were made of the engine, scan by scan. */
async function opened() {
  const table = await openTable(memoryInput(`${rows.join('\n')}\n`, 'orders.csv'), {});
  const scans: Request[][] = [];
  const { engine } = table;
  const counting = {
    ...engine,
    collect: (...[requests, ...rest]: Parameters<typeof engine.collect>) => {
      scans.push(requests);
      return engine.collect(requests, ...rest);
    },
  };
  return { scans, transactions: await openTransactions({ ...table, engine: counting }, definition, null, []) };
}

describe('openTransactions', () => {
  it('reads the file twice: once to see how it is written, once for all needs', async () => {
    const { scans, transactions } = await opened();
    await transactions.collect([
      { kind: 'customers', until: null, waves: null },
      { kind: 'customers', until: 20_500, waves: null },
    ]);
    expect(scans.map((requests) => requests.length)).toEqual([2, 2]);
  });

  it('answers a need without waves from one with waves to the same day, so that customers are added up once', async () => {
    const { scans, transactions } = await opened();
    const whole = { kind: 'customers', until: null, waves: null } as const;
    const byMonth = { kind: 'customers', until: null, waves: 'month' } as const;
    const { customers } = await transactions.collect([whole, byMonth, { ...whole }]);
    expect(scans[1]?.map(({ id }) => id)).toEqual([customersId(byMonth)]);
    expect(customers.get(customersId(whole))?.ids).toEqual(['a', 'b']);
    expect(customers.get(customersId(byMonth))?.waves.map(({ wave }) => wave)).toEqual(['2026-01', '2026-02']);
  });
});
