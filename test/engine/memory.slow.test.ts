import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the command line may hold in memory, however long a file is. */
const MOST_MEGABYTES = 250;
const ROWS = 2_000_000;
const ITEMS = 7;
const bin = resolve('bin/csat.js');
const built = existsSync(resolve('dist/csat.cjs'));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csat-memory-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 13 columns: an id, a time, two groups, a weight, seven items and a quoted comment, all of them different in every row. */
function record(i: number): string {
  const answers = Array.from({ length: ITEMS }, (_, item) => ((i * (item + 3)) % 23 === 0 ? '' : String((i * (item + 1)) % 11)));
  const region = ['North', 'South', 'East', 'West', 'Middle'][i % 5];
  const minute = String(i % 60).padStart(2, '0');
  return `${i},2026-01-01 08:${minute}:00,${region},${'ABCD'[i % 4]},${(0.5 + (i % 997) / 1000).toFixed(4)},${answers.join(',')},"comment ""${i}"", and more"\n`;
}

async function generate(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write(
    `id,submitted,region,plan,weight,${Array.from({ length: ITEMS }, (_, item) => `q${item + 1} How likely are you to recommend us?`).join(',')},comment\n`,
  );
  for (let i = 1; i <= ROWS; i += 1000) {
    let block = '';
    for (let j = i; j < i + 1000 && j <= ROWS; j++) block += record(j);
    if (!file.write(block)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

test.skipIf(!built)(
  `two million rows take less than ${MOST_MEGABYTES} MB${built ? '' : ' (skipped: dist/csat.cjs is missing, npm run build makes it)'}`,
  async () => {
    const path = join(folder, 'responses.csv');
    await generate(path);
    const peakFile = join(folder, 'peak');
    const probe = join(folder, 'probe.cjs');
    await writeFile(
      probe,
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
    );
    const started = performance.now();
    const child = spawn(process.execPath, [bin, 'analyze', path, '--by', 'region', '--by', 'plan', '--weight', 'weight', '-f', 'json'], {
      env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(probe)}` },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk;
    });
    const [exit] = await once(child, 'close');
    expect([exit, complaint]).toEqual([0, '']);
    const report = JSON.parse(out);
    const asked = report.metrics.filter(({ metric }: { metric: string }) => metric === 'nps');
    expect([report.source.rows, report.source.included, asked.length]).toEqual([ROWS, ROWS, ITEMS]);
    const megabytes = Number(await readFile(peakFile, 'utf8')) / 1024;
    process.stderr.write(`peak ${megabytes.toFixed(0)} MB, ${((performance.now() - started) / 1000).toFixed(0)} s for ${ROWS} rows\n`);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  },
  600_000,
);
