import { describe, expect, it } from 'vitest';
import { type AnalyzeOptions, analyze } from '../../src/analyze.js';
import { table } from '../../src/render/table.js';
import type { Report } from '../../src/report/report.js';
import { loadAnyDefinition } from '../../src/survey/load.js';
import { memoryInput } from '../support/memory-input.js';

const rows = [
  'customer_id,order_date,amount,region',
  ...Array.from({ length: 30 }, (_, i) => `c${i % 11},2026-0${1 + (i % 5)}-1${i % 9},${5 + i},${i % 2 === 0 ? 'North' : 'South'}`),
];
const reportOf = (options: AnalyzeOptions = {}): Promise<Report> => analyze(memoryInput(`${rows.join('\n')}\n`, 'orders.csv'), options);
const loaded = (more: string) => loadAnyDefinition(`id: orders\nkind: transactions\n${more}`, 'orders.yaml');
const ids = ({ metrics }: Report): string[] => metrics.map(({ id }) => id);

describe('analyzeTransactions', () => {
  it('needs no definition, and says what each column was taken for', async () => {
    const report = await reportOf();
    expect(report.survey).toMatchObject({ id: 'orders', kind: 'transactions', inferred: true });
    expect(ids(report)).toEqual(['rfm']);
    expect(report.inferred.map(({ column, role }) => [column, role])).toEqual([
      ['customer_id', 'customer'],
      ['order_date', 'date'],
      ['amount', 'amount'],
    ]);
    const text = table.render(report, { width: 80, color: false, full: false });
    expect(text).toContain('Read as\n  customer_id  customer  by its header\n');
    expect(text).not.toContain('Not analysed');
  });

  it('has an analysis for each part of a definition, and only those that are asked for', async () => {
    const whole = loaded('wave: month\nclv: {model: retention, churn: 0.2}');
    expect(ids(await reportOf({ loaded: whole, previous: { asOf: '2026-03-01' } }))).toEqual([
      'rfm',
      'rfm-movement',
      'customer-waves',
      'clv',
    ]);
    expect(ids(await reportOf({ loaded: whole, only: ['clv'] }))).toEqual(['clv']);
    await expect(reportOf({ loaded: whole, only: ['nps'] })).rejects.toMatchObject({ exit: 2, diagnostics: [{ code: 'unknown-metric' }] });
  });

  it('counts only rows that meet a condition, and says which it left out', async () => {
    const report = await reportOf({ where: [{ column: 'region', operator: '=', values: ['North'] }] });
    expect(report.source).toMatchObject({ rows: 30, included: 15, excluded: [{ reason: 'filtered', count: 15 }] });
  });

  it('tells scores also where no analysis needs them', async () => {
    const scored: number[] = [];
    await reportOf({
      loaded: loaded('wave: month'),
      only: ['customer-waves'],
      onScores: ({ ids: customers }) => scored.push(customers.length),
    });
    expect(scored).toEqual([11]);
  });

  it('gives the same bytes of any order of the rows', async () => {
    const shuffled = [rows[0], ...rows.slice(1).toReversed()].join('\n');
    const { metrics } = await analyze(memoryInput(`${shuffled}\n`, 'orders.csv'));
    expect(metrics).toEqual((await reportOf()).metrics);
  });
});
