import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../../../support/run-cli.js';
import { workspace } from '../../../support/workspace.js';

/** The built command line in a process of its own, on a file so large that threads count it. */

const ROWS = 500_000;
const MOST_THREADS = 8;
const missing = existsSync(resolve('dist/csat.cjs')) ? '' : ' (skipped: dist/csat.cjs is missing, npm run build makes it)';
const files = workspace();
let path = '';

const record = (i: number): string => {
  const words = i % 3 === 0 ? '"Good, ""but\nslow"""' : '满意';
  const short = i % 100_003 === 7 ? '' : `,${(0.5 + (i % 997) / 1000).toFixed(4)}`;
  return `r${i % 450_000},2026-0${(i % 9) + 1}-11 08:${(i % 50) + 10},${['North', 'South', 'East'][i % 3]},${i % 11},${(i * 7) % 11},${words}${short}\n`;
};

beforeAll(() => {
  const survey = 'id: built\nresponses: {id: id, submitted: submitted, weight: weight}\nsegments: [region]\n';
  writeFileSync(files.path('survey.yaml'), `${survey}questions:\n  - {id: q1, type: nps}\n  - {id: q2, type: nps}\n`);
  path = files.path('responses.csv');
  const blocks = Array.from({ length: ROWS / 1000 }, (_, block) =>
    Array.from({ length: 1000 }, (_, i) => record(block * 1000 + i)).join(''),
  );
  writeFileSync(path, `id,submitted,region,q1,q2,why,weight\n${blocks.join('')}`);
});

/** When the first thread is told what to count, a file says so, and the process waits until it is gone; on exit one tells how many threads there were. */
const probe = (begun: string, threads: string): string => `
const threads = require('node:worker_threads');
const { existsSync, writeFileSync } = require('node:fs');
const { Worker } = threads;
let count = 0;
let told = false;
threads.Worker = class extends Worker {
  constructor(...args) {
    count++;
    super(...args);
  }
  postMessage(...args) {
    if (!told) {
      told = true;
      writeFileSync(${JSON.stringify(begun)}, '');
      while (existsSync(${JSON.stringify(begun)})) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
    super.postMessage(...args);
  }
};
if (threads.isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(threads)}, String(count)));
`;

interface Run {
  child: ChildProcess;
  out: string;
  threads: string;
  /** Lets the threads count, once the file is looked at and known to be large. */
  begin(meanwhile?: () => void): Promise<void>;
  ended: Promise<{ exit: unknown; err: string }>;
}

function analysing(name: string, file: string): Run {
  const [out, begun, threads] = [files.path(`${name} out`), files.path(`${name} begun`), files.path(`${name} threads`)];
  mkdirSync(out);
  const program = files.path(`${name}.cjs`);
  writeFileSync(program, probe(begun, threads));
  const args = ['--require', program, 'bin/csat.js', 'analyze', file, '-s', files.path('survey.yaml'), '-o', join(out, 'report.json')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (text: Buffer) => {
    err += text;
  });
  return {
    child,
    out,
    threads,
    async begin(meanwhile = () => {}) {
      while (!existsSync(begun) && child.exitCode === null) await pause(5);
      meanwhile();
      rmSync(begun, { force: true });
    },
    ended: once(child, 'close').then(([exit]) => ({ exit, err })),
  };
}

describe.skipIf(missing !== '' || availableParallelism() === 1)(`threads of the built command line${missing}`, () => {
  test('write the report that one pass writes', async () => {
    expect(statSync(path).size).toBeGreaterThan(24 * 1024 * 1024);
    const run = analysing('whole', path);
    await run.begin();
    expect(await run.ended).toMatchObject({ exit: 0 });
    expect(Number(readFileSync(run.threads, 'utf8'))).toBe(Math.min(availableParallelism(), MOST_THREADS));
    const onePass = join(files.path('whole out'), 'one-pass.json');
    expect(await runCli(['analyze', path, '-s', files.path('survey.yaml'), '-o', onePass])).toMatchObject({ exit: 0 });
    expect(readFileSync(join(run.out, 'report.json'), 'utf8')).toBe(readFileSync(onePass, 'utf8'));
  }, 120_000);

  test.skipIf(process.platform === 'win32')(
    'end with Ctrl-C, and leave nothing behind',
    async () => {
      const run = analysing('interrupted', path);
      await run.begin();
      await pause(50);
      run.child.kill('SIGINT');
      expect((await run.ended).exit).toBe(130);
      expect(readdirSync(run.out)).toEqual([]);
      expect(() => process.kill(run.child.pid as number, 0)).toThrow('ESRCH');
    },
    60_000,
  );

  test.each<[string, (file: string) => void]>([
    ['is cut', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['grows', (file) => appendFileSync(file, record(1))],
  ])(
    'make no report of a file that %s while they read',
    async (name, change) => {
      const file = files.path(`${name}.csv`);
      writeFileSync(file, readFileSync(path));
      const run = analysing(name, file);
      await run.begin(() => change(file));
      const { exit, err } = await run.ended;
      expect([exit, err]).toEqual([3, expect.stringContaining('file-changed')]);
      expect(readdirSync(run.out)).toEqual([]);
    },
    60_000,
  );
});
