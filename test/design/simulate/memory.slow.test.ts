import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { workspace } from '../../support/workspace.js';

/** What the command line may hold in memory, however many responses it writes and however slowly they are read. */
const MOST_MEGABYTES = 200;
const ROWS = 1_000_000;
const files = workspace();
const built = existsSync(resolve('dist/csat.cjs'));

test.skipIf(!built)(
  `a million responses take less than ${MOST_MEGABYTES} MB${built ? '' : ' (skipped: dist/csat.cjs is missing, npm run build makes it)'}`,
  async () => {
    const peakFile = files.path('peak');
    const probe = files.write(
      'probe.cjs',
      `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)));`,
    );
    const started = performance.now();
    const child = spawn(process.execPath, [resolve('bin/csat.js'), 'simulate', resolve('surveys/broadband.yaml'), '-n', String(ROWS)], {
      env: { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(probe)}` },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'close');
    let rows = 0;
    // A reader that falls behind at first: what it has not taken is not to pile up.
    await setTimeout(3000);
    for await (const chunk of child.stdout) for (const byte of chunk as Buffer) if (byte === 10) rows++;
    expect(await ended).toEqual([0, null]);
    expect(rows).toBe(ROWS + 1);
    const megabytes = Number(files.read('peak')) / 1024;
    process.stderr.write(`peak ${megabytes.toFixed(0)} MB, ${((performance.now() - started) / 1000).toFixed(0)} s for ${ROWS} responses\n`);
    expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  },
  600_000,
);

test.skipIf(!built)('ends quietly when its reader has seen enough', async () => {
  const child = spawn(process.execPath, [resolve('bin/csat.js'), 'simulate', resolve('surveys/broadband.yaml'), '-n', String(ROWS)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = once(child, 'close');
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect([await ended, err]).toEqual([[0, null], '']);
});
