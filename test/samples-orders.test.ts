import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../src/report/report.js';
import { loadAnyDefinition } from '../src/survey/load.js';
import { reportOn } from './support/report-on.js';
import { KINDS, type Kind, LEFT, orders, SHARES, SHOPPERS } from './support/samples/orders.js';

const text = orders.simulate(orders.seed);
const rows = parse(text, { columns: true }) as Record<'order_id' | 'order_date' | 'customer_id' | 'amount' | 'status', string>[];
const readme = readFileSync('samples/README.md', 'utf8');
const kindOf = new Map(SHOPPERS.map(({ id, kind }) => [id, kind]));
const counted = rows.filter(({ customer_id, status }) => customer_id !== '' && status !== 'cancelled');

test('the file is what the generator writes, and modest', async () => {
  expect(Buffer.byteLength(text)).toBeLessThan(400_000);
  await expect(text).toMatchFileSnapshot('../samples/orders.csv');
  expect(orders.simulate(orders.seed + 1)).not.toBe(text);
  expect(readme).toContain(`seed ${orders.seed}`);
});

test('kinds of customers are as many as they are said to be, and no two are called alike', () => {
  expect(Object.values(SHARES).reduce((sum, share) => sum + share, 0)).toBe(100);
  for (const kind of KINDS) {
    expect(SHOPPERS.filter((shopper) => shopper.kind === kind)).toHaveLength(3 * SHARES[kind]);
    expect(readme).toContain(`${kind} ${SHARES[kind]}`);
  }
  expect(new Set(SHOPPERS.map(({ id }) => id)).size).toBe(SHOPPERS.length);
});

test('orders without a customer, cancelled ones and refunds are about as many as planted', () => {
  const ids = new Set(rows.map(({ order_id }) => order_id));
  const share = (of: typeof rows): number => (100 * new Set(of.map(({ order_id }) => order_id)).size) / ids.size;
  expect(Math.abs(share(rows.filter(({ customer_id }) => customer_id === '')) - 4)).toBeLessThan(1.5);
  expect(Math.abs(share(rows.filter(({ status }) => status === 'cancelled')) - 2)).toBeLessThan(1);
  expect(Math.abs(share(rows.filter(({ status }) => status === 'refunded')) - 3)).toBeLessThan(1.2);
  for (const { amount, status } of rows) expect(Number(amount) < 0).toBe(status === 'refunded');
});

describe('what csat finds', () => {
  let report: Report;
  beforeAll(async () => {
    const loaded = loadAnyDefinition(readFileSync('surveys/orders.yaml', 'utf8'), 'surveys/orders.yaml');
    report = await reportOn('samples/orders.csv', { loaded });
  });
  const metricOf = (id: string) => report.metrics.find((metric) => metric.id === id) as Report['metrics'][number];
  const figureOf = (metric: string, id: string) => metricOf(metric).figures.find((figure) => figure.id === id)?.value as number;

  test('customers, orders and revenue are those of the rows', () => {
    const buyers = new Set(counted.filter(({ amount }) => Number(amount) >= 0).map(({ customer_id }) => customer_id));
    expect(figureOf('rfm', 'customers')).toBe(buyers.size);
    expect(figureOf('rfm', 'orders')).toBe(new Set(counted.map(({ order_id }) => order_id)).size);
    expect(figureOf('rfm', 'revenue')).toBeCloseTo(
      counted.reduce((sum, { amount }) => sum + Number(amount), 0),
      6,
    );
  });

  test('the devoted, 12 % of the customers, bring more than two fifths of the revenue; who is gone bought nothing since December', () => {
    const spent = (kind: Kind): number =>
      counted.filter(({ customer_id }) => kindOf.get(customer_id) === kind).reduce((sum, { amount }) => sum + Number(amount), 0);
    expect(spent('devoted') / figureOf('rfm', 'revenue')).toBeGreaterThan(0.4);
    const gone = counted.filter(({ customer_id, amount }) => kindOf.get(customer_id) === 'gone' && Number(amount) > 0);
    expect(gone.every(({ order_date }) => order_date < LEFT)).toBe(true);
  });

  test('the waves show the drop: December keeps fewer of its buyers than any month since summer', () => {
    const table = metricOf('customer-waves').sections.find(({ id }) => id === 'waves');
    const kept = table?.kind === 'table' ? new Map(table.rows.map((row) => [row.wave, Number(row.retention)])) : new Map();
    for (const month of ['2025-08', '2025-09', '2025-10', '2025-11']) expect(kept.get('2025-12')).toBeLessThan(kept.get(month) as number);
  });

  test('who cannot be lost is probably lost already, and champions are alive', () => {
    const table = metricOf('clv').sections.find(({ id }) => id === 'segments');
    const alive = table?.kind === 'table' ? new Map(table.rows.map((row) => [row.id, Number(row.alive)])) : new Map();
    expect(alive.get('cannot lose them')).toBeLessThan(10);
    expect(alive.get('champions')).toBeGreaterThan(85);
  });
});
