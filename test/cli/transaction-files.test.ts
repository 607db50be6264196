import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { thresholdsSchema } from '../../src/metrics/rfm/thresholds.js';
import type { Report } from '../../src/report/report.js';
import { runCli } from '../support/run-cli.js';
import { workspace } from '../support/workspace.js';

const CSV = 'samples/orders.csv';
const YAML = 'surveys/orders.yaml';
const files = workspace();
const reportOf = async (args: readonly string[]): Promise<Report> => {
  const { exit, out, err } = await runCli(['analyze', CSV, '-s', YAML, '-f', 'json', ...args]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  return JSON.parse(out);
};
const tableOf = ({ metrics }: Report, metric: string, id: string) => {
  const section = metrics.find((one) => one.id === metric)?.sections.find((one) => one.id === id);
  return section?.kind === 'table' ? section.rows : [];
};
const refused = async (args: readonly string[]): Promise<string[]> => {
  const before = files.list();
  const { exit, out, err } = await runCli(['analyze', CSV, '-s', YAML, ...args]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(files.list()).toEqual(before);
  return err.trimEnd().split('\n');
};

describe('--customers', () => {
  it('writes every customer with scores, segment, tier and value, which add up to the report', async () => {
    const path = files.path('customers.csv');
    const report = await reportOf(['--customers', path]);
    const rows = parse(files.read('customers.csv') ?? '', { columns: true }) as Record<string, string>[];
    const segments = tableOf(report, 'rfm', 'segments');
    for (const { id, customers } of segments) expect(rows.filter(({ segment }) => segment === id)).toHaveLength(Number(customers));
    const sum = (column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0);
    const figure = (metric: string, id: string) =>
      report.metrics.find((one) => one.id === metric)?.figures.find((one) => one.id === id)?.value as number;
    expect(sum('frequency')).toBe(figure('rfm', 'orders'));
    expect(sum('monetary')).toBeCloseTo(figure('rfm', 'revenue'), 6);
    expect(sum('clv')).toBeCloseTo(figure('clv', 'total'), 6);
    expect(rows.every(({ p_alive }) => Number(p_alive) >= 0 && Number(p_alive) <= 1)).toBe(true);
  });

  it('writes no values where the definition asks for none', async () => {
    const yaml = files.write('bare.yaml', 'id: orders\nkind: transactions\n');
    const { exit } = await runCli(['analyze', CSV, '-s', yaml, '--customers', files.path('bare.csv'), '-f', 'json']);
    expect(exit).toBe(0);
    expect(files.read('bare.csv')?.split('\n')[0]).toBe('customer,recency,frequency,monetary,r,f,m,rfm,segment,tier');
  });
});

describe('--save-thresholds and --thresholds', () => {
  it('keep months comparable: later customers are scored by saved cuts', async () => {
    const path = files.path('cuts.json');
    const first = await reportOf(['--as-of', '2025-12-31', '--save-thresholds', path]);
    expect(thresholdsSchema().safeParse(JSON.parse(files.read('cuts.json') ?? '')).success).toBe(true);
    const later = await reportOf(['--thresholds', path]);
    const bounds = (report: Report) =>
      tableOf(report, 'rfm', 'thresholds').map(({ recencyLower, monetaryUpper }) => [recencyLower, monetaryUpper]);
    expect(
      bounds(later)
        .slice(1, 4)
        .map(([, upper]) => upper),
    ).toEqual(
      bounds(first)
        .slice(1, 4)
        .map(([, upper]) => upper),
    );
    expect(tableOf(later, 'rfm', 'segments')).not.toEqual(tableOf(await reportOf([]), 'rfm', 'segments'));
  });

  it.each([
    ['broken.json', '{"schema": "csat-thr', 'the file holds no saved thresholds'],
    ['other.json', '{"schema": "csat-report/1"}', 'the file holds no saved thresholds: schema'],
    [
      'few.json',
      JSON.stringify({
        schema: 'csat-thresholds/1',
        bins: 5,
        ...Object.fromEntries(['recency', 'frequency', 'monetary'].map((key) => [key, { scoring: 'quantiles', cuts: [1, 2] }])),
      }),
      '4 cuts for 5 bins',
    ],
  ])('refuse %s', async (name, content, message) => {
    const [first, hint] = await refused(['--thresholds', files.write(name, content)]);
    expect(first).toContain(`${name}  invalid-thresholds  `);
    expect(first).toContain(message);
    expect(hint).toBe('    write one with --save-thresholds');
  });

  it('refuse cuts of other bins than the definition has', async () => {
    const cuts = Object.fromEntries(['recency', 'frequency', 'monetary'].map((key) => [key, { scoring: 'quantiles', cuts: [1, 2] }]));
    const path = files.write('three.json', JSON.stringify({ schema: 'csat-thresholds/1', bins: 3, ...cuts }));
    expect((await refused(['--thresholds', path])).join('\n')).toMatch(/frozen\.bins|bins/);
  });

  it('refuse a file that is not there', async () => {
    expect((await refused(['--thresholds', files.path('nowhere.json')]))[0]).toContain('no-such-file');
  });
});

describe('--previous and --previous-as-of', () => {
  it('tell who moved, from an earlier day of the same file', async () => {
    const report = await reportOf(['--previous-as-of', '2025-11-30']);
    const movement = report.metrics.find(({ metric }) => metric === 'rfm-movement');
    const value = (id: string) => movement?.figures.find((figure) => figure.id === id);
    expect(value('left-top-tier')?.value).toBeGreaterThan(5);
    expect(value('lost')).toMatchObject({ value: null, why: expect.stringContaining('do not vanish') });
  });

  it('and from an earlier file, from which customers may be gone', async () => {
    const earlier = files.write(
      'earlier.csv',
      'customer_id,order_date,amount,order_id,status\nZ1,2025-01-05,900,1,paid\nZ2,2025-02-05,5,2,paid\n',
    );
    const report = await reportOf(['--previous', earlier]);
    const lost = report.metrics.find(({ metric }) => metric === 'rfm-movement')?.figures.find(({ id }) => id === 'lost');
    expect(lost?.value).toBe(2);
  });
});

describe('mistakes', () => {
  it('are told together, and nothing is written', async () => {
    const lines = await refused([
      '--as-of',
      '31.12.2025',
      '--key',
      'customer_id',
      '--transactions-survey',
      YAML,
      '--thresholds',
      'nowhere.json',
      '--customers',
      files.path('c.csv'),
    ]);
    expect(lines.filter((line) => !line.startsWith('    '))).toEqual([
      'invalid-day  --as-of 31.12.2025: no day',
      'missing-option  --key needs --transactions',
      'missing-option  --transactions-survey needs --transactions',
      'nowhere.json  no-such-file  there is no such file',
    ]);
  });

  it('such as writing over what is read', async () => {
    expect((await refused(['--customers', CSV]))[0]).toBe(`${CSV}  output-taken  the file is read by this command`);
  });
});

describe('--transactions', () => {
  const RESPONSES = 'samples/customer-survey.csv';
  const join = (args: readonly string[], responses = RESPONSES) => runCli(['analyze', responses, '--transactions', CSV, ...args]);

  it('joins each response to its customer once: bases of tiers add up to the matched', async () => {
    const { exit, out } = await join(['--key', 'customer_id', '--transactions-survey', YAML, '-f', 'json']);
    expect(exit).toBe(0);
    const report: Report = JSON.parse(out);
    const { matched, unknown, unnamed, responses } = report.joined as NonNullable<Report['joined']>;
    expect(matched + unknown + unnamed).toBe(responses);
    expect([responses, unknown > 0, unnamed > 0]).toEqual([260, true, true]);
    expect(report.settings.by.map(({ id }) => id)).toEqual(['tier', 'customer-segment']);
    const recommend = report.metrics.find(({ metric }) => metric === 'nps');
    const tiers = recommend?.groups.filter(({ by }) => by === 'tier').reduce((n, { base }) => n + (base?.n ?? 0), 0);
    expect(tiers).toBeLessThanOrEqual(matched);
    expect(tiers).toBeGreaterThan(0.9 * matched);
    const risk = report.metrics.find(({ metric }) => metric === 'revenue-at-risk');
    const revenue = tableOf(report, risk?.id ?? '', 'revenue').reduce((sum, row) => sum + Number(row.revenue), 0);
    const all = (await reportOf([])).metrics[0]?.figures.find(({ id }) => id === 'revenue')?.value as number;
    expect(revenue).toBeLessThan(all);
  });

  it('refuses a key that the responses do not have, and says which was meant', async () => {
    expect(await join(['--key', 'custmer_id'])).toEqual({
      exit: 2,
      out: '',
      err: `${RESPONSES}  unknown-column  --key names column "custmer_id", which the responses do not have\n    did you mean "customer_id"?\n`,
    });
  });

  it('refuses a key that matches nobody', async () => {
    expect(await join(['--key', 'response_id'])).toEqual({
      exit: 3,
      out: '',
      err: `${RESPONSES}  no-match  no response names a customer of ${CSV}: 260 name somebody else, 0 name nobody\n    does the column hold the same ids as the orders?\n`,
    });
  });

  it('warns where few match', async () => {
    const few = files.write('few.csv', `customer,recommend\n${['C1000', 'x', 'y', 'z'].map((id) => `${id},9`).join('\n')}\n`);
    const { exit, err } = await join(['--key', 'customer', '-f', 'json'], few);
    expect(exit).toBe(0);
    expect(err).toContain('warning  few-matches  only 1 of 4 responses are matched to a customer: 3 name somebody else, 0 name nobody\n');
  });

  it('writes the customers that it joined', async () => {
    const { exit } = await join(['--key', 'customer_id', '--customers', files.path('joined.csv'), '-f', 'json']);
    expect(exit).toBe(0);
    expect(files.read('joined.csv')?.split('\n').length).toBeGreaterThan(250);
  });

  it('refuses a definition of another kind for the orders', async () => {
    const { exit, err } = await join(['--key', 'customer_id', '--transactions-survey', 'surveys/tracker.yaml']);
    expect(exit).toBe(2);
    expect(err).toContain('other-kind  the definition is of responses, and one of transactions is needed');
  });
});
