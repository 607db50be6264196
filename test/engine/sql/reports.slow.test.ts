import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type ClickhouseServer, noClickhouse, startClickhouses } from '../../support/clickhouse-server.js';
import { distributedTable, loadClickhouse } from '../../support/clickhouse-table.js';
import type { Table } from '../../support/fold.js';
import { noPostgres, type PostgresServer, startPostgres } from '../../support/postgres-server.js';
import { type PostgresLoader, postgresLoader, ROW } from '../../support/postgres-table.js';
import { runCli } from '../../support/run-cli.js';
import { workspace } from '../../support/workspace.js';

/** The report on a table in a database is that on the CSV file, byte for byte, but for the name of the source and its engine. */

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** Samples with the column by which they are cut in two: what one customer did must stay together. */
const SAMPLES = [
  { name: 'broadband', key: 'respondent_id' },
  { name: 'kano', key: null },
  { name: 'servqual', key: null },
  { name: 'tracker', key: null },
  { name: 'orders', key: 'customer_id' },
  { name: 'tickets', key: null },
];
const files = workspace();
const row = `row=${encodeURIComponent(ROW)}`;

function tableOf(sample: string): Table {
  const [header = [], ...rows] = parse(readFileSync(`samples/${sample}.csv`), { bom: true }) as string[][];
  return { header, rows };
}

/** A report as text, with what may differ put as it is for the file. */
async function reportOn(sources: string[], sample: string, more: string[] = []): Promise<string> {
  const { exit, out, err } = await runCli(['analyze', ...sources, '-s', `surveys/${sample}.yaml`, '-f', 'json', '--quiet', ...more]);
  expect(err).toBe('');
  expect(exit).toBe(0);
  const { name, engine } = JSON.parse(out).source;
  return out.replace(`"engine": ${JSON.stringify(engine)}`, '"engine": "any"').replaceAll(JSON.stringify(name), '"any"');
}

const expected = (sample: string): Promise<string> => reportOn([`samples/${sample}.csv`], sample);

/** Two halves, all rows of one key in the same. */
function halvesOf({ header, rows }: Table, key: string | null): [{ table: Table; at: number[] }, { table: Table; at: number[] }] {
  const place = key === null ? -1 : header.indexOf(key);
  const halfOf = (cells: string[], i: number): number =>
    place < 0 ? i % 2 : [...(cells[place] ?? '')].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 2;
  const numbered = rows.map((cells, i) => ({ cells, at: i + 2, half: halfOf(cells, i) }));
  const part = (half: number) => {
    const mine = numbered.filter((one) => one.half === half);
    return { table: { header, rows: mine.map(({ cells }) => cells) }, at: mine.map(({ at }) => at) };
  };
  return [part(0), part(1)];
}

describe.each(SAMPLES)('DuckDB: $name', ({ name }) => {
  test('from Parquet', async () => {
    const path = files.path(`${name}.parquet`);
    const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
    await duckdb.run(`COPY (FROM read_csv('samples/${name}.csv', all_varchar = true, header = true)) TO '${path}' (FORMAT parquet)`);
    expect(await reportOn([path], name)).toBe(await expected(name));
  });

  test('from JSON lines', async () => {
    const { header, rows } = tableOf(name);
    const lines = rows.map((cells) => JSON.stringify(Object.fromEntries(header.map((one, i) => [one, cells[i]]))));
    const path = files.write(`${name}.jsonl`, `${lines.join('\n')}\n`);
    expect(await reportOn([path], name)).toBe(await expected(name));
  });
});

describe.skipIf(noPostgres !== null)('PostgreSQL', () => {
  let servers: PostgresServer[] = [];
  let loaders: PostgresLoader[] = [];
  beforeAll(async () => {
    servers = await Promise.all([startPostgres(), startPostgres()]);
    loaders = await Promise.all(servers.map(postgresLoader));
  });
  afterAll(async () => {
    await Promise.all(loaders.map((one) => one.close()));
    await Promise.all(servers.map((one) => one.stop()));
  });
  const url = (server: PostgresServer | undefined, table: string): string => (server as PostgresServer).url(`?table=${table}&${row}`);

  test.each(SAMPLES)('$name, from one server and from two', async ({ name, key }) => {
    const table = tableOf(name);
    const whole = (await loaders[0]?.load(table)) as string;
    const parts = await Promise.all(halvesOf(table, key).map((half, i) => loaders[i]?.load(half.table, half.at)));
    expect(await reportOn([url(servers[0], whole)], name)).toBe(await expected(name));
    const sharded = parts.map((part, i) => url(servers[i], part as string));
    expect(await reportOn(sharded, name)).toBe(await expected(name));
  });
});

describe.skipIf(noClickhouse !== null)('ClickHouse', () => {
  let servers: ClickhouseServer[] = [];
  beforeAll(async () => {
    servers = await startClickhouses(2);
  });
  afterAll(() => Promise.all(servers.map((one) => one.stop())));

  test.each(SAMPLES)('$name, from one server and from a Distributed table over two', async ({ name, key }) => {
    const table = tableOf(name);
    const [first] = servers as [ClickhouseServer, ...ClickhouseServer[]];
    const whole = await loadClickhouse(first, table);
    const spread = await distributedTable(servers, halvesOf(table, key));
    expect(await reportOn([first.url(`?table=${whole}&${row}`)], name)).toBe(await expected(name));
    expect(await reportOn([first.url(`?table=${spread}&${row}`)], name)).toBe(await expected(name));
  });
});
