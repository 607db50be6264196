import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectInParts } from '../../../../src/engine/text/parallel/collect-in-parts.js';
import { inThreads } from '../../../../src/engine/text/parallel/in-threads.js';
import { placesOf } from '../../../../src/engine/text/places-of.js';
import { scan } from '../../../../src/engine/text/scan.js';
import type { TextSource } from '../../../../src/engine/text/text-source.js';
import type { Population, Request } from '../../../../src/statistics/request.js';
import { memoryInput } from '../../../support/memory-input.js';
import { write } from '../../conformance/delimited-text.js';
import { failureOf } from '../../conformance/failure-of.js';
import { column, countsOf, survey } from '../../conformance/tables.js';

let folder = '';
let worker = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'csat-threads-'));
  worker = join(folder, 'scan-worker.cjs');
  await build({
    entryPoints: ['src/engine/text/parallel/scan-worker.ts'],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile: worker,
    define: { 'import.meta.filename': '__filename' },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sizes = { least: 0, head: 10, remembering: 10, largestHead: 0.5, part: 500, tail: 100, window: 500 };
const requests: Request[] = [countsOf('id', column('id')), countsOf('score', column('score'), column('rating'))];
const population: Population = { exclude: [], where: [], weight: 'weight', duplicates: { column: 'person', keep: 'all' } };
const breaks = [{ id: 'region', variable: column('region') }];

function source(): TextSource {
  const weighted = survey.rows.map((row) => row.with(5, Number(row[5]) ? (row[5] as string) : '1'));
  const rows = weighted.map((row, i) => (i % 7 === 0 ? row.with(10, 'x"\ny') : i % 31 === 0 ? row.slice(0, 4) : row));
  const bytes = Buffer.from(write([survey.header, ...rows]));
  const path = join(folder, 'responses.csv');
  writeFileSync(path, bytes);
  return {
    name: 'responses.csv',
    open: memoryInput(bytes).open,
    file: { path, size: bytes.length },
    encoding: 'utf-8',
    delimiter: ',',
    nested: false,
    skip: 1,
    columns: survey.header.map((key, index) => ({ key, index })),
    width: { least: survey.header.length, most: survey.header.length },
    always: [],
  };
}

const inPartsBy = (file: () => string, threads = 3) => {
  const one = source();
  return collectInParts(one, requests, breaks, population, { sizes, start: async () => inThreads(file(), threads) });
};

test.each([1, 2, 5])('%i threads say what one pass says', async (threads) => {
  const one = source();
  const expected = await scan(one, placesOf(one), requests, breaks, population);
  const found = await inPartsBy(() => worker, threads);
  expect(found).toEqual(expected);
  expect(expected.rows.excluded.get('short-row')?.count).toBeGreaterThan(2);
  expect(expected.rows.duplicates).toBeGreaterThan(20);
});

describe('a thread that ends', () => {
  const program = (name: string, text: string): string => {
    const path = join(folder, `${name}.cjs`);
    writeFileSync(path, text);
    return path;
  };
  const onOrder = (what: string): string =>
    `exports.serve = () => require('node:worker_threads').parentPort.on('message', () => { ${what} });`;

  test('before the answers are counted is one line', async () => {
    const { exit, diagnostics } = await failureOf(inPartsBy(() => program('exits', onOrder('process.exit(0)'))));
    expect([exit, diagnostics.map(({ code }) => code)]).toEqual([3, ['thread-ended']]);
  });

  test('for want of memory, too', async () => {
    const { exit, diagnostics } = await failureOf(
      inPartsBy(() => program('full', onOrder("throw Object.assign(new Error('full'), { code: 'ERR_WORKER_OUT_OF_MEMORY' })"))),
    );
    expect([exit, diagnostics[0]?.code]).toEqual([3, 'thread-ended']);
  });

  test('by a mistake of ours stays what it is', async () => {
    const found = inPartsBy(() => program('broken', onOrder("throw new TypeError('ours')")));
    await expect(found).rejects.toThrow(TypeError);
  });
});
