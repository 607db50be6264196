import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workspace } from '../support/workspace.js';

/** Ctrl-C in a process of its own, whose temporary folder and output are watched. */

const files = workspace();
const HEADER = 'id,score,city\n';
const ROWS = '1,9,Rome\n2,3,Oslo\n3,7,Rome\n'.repeat(500_000);

/** A process that keeps its standard input in `temporary` and would write to `out`. */
function reading(temporary: string, out: string): ChildProcess {
  mkdirSync(temporary);
  mkdirSync(out);
  return spawn(process.execPath, ['bin/csat.js', 'analyze', '-', '-o', join(out, 'report.json')], {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, TMPDIR: temporary },
  });
}

/** Waits until so many bytes of standard input are kept. */
async function kept(temporary: string, bytes: number): Promise<void> {
  const size = (): number => {
    const [folder] = readdirSync(temporary);
    return folder === undefined ? 0 : (statSync(join(temporary, folder, 'input'), { throwIfNoEntry: false })?.size ?? 0);
  };
  while (size() < bytes) await pause(10);
}

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it.each<[string, NodeJS.Signals, number, boolean]>([
    ['while standard input comes in', 'SIGINT', 130, false],
    ['while rows are counted', 'SIGINT', 130, true],
    ['or the end of the session', 'SIGTERM', 143, false],
  ])('%s leaves nothing behind', async (name, signal, exit, all) => {
    const [temporary, out] = [files.path(`${name} temporary`), files.path(`${name} out`)];
    const child = reading(temporary, out);
    const ended = once(child, 'exit');
    child.stdin?.on('error', () => {});
    child.stdin?.write(HEADER + ROWS);
    if (all) child.stdin?.end();
    await kept(temporary, HEADER.length + ROWS.length);
    if (all) await pause(100);
    child.kill(signal);
    expect(await ended).toEqual([exit, null]);
    expect([readdirSync(temporary), readdirSync(out)]).toEqual([[], []]);
  });
});
