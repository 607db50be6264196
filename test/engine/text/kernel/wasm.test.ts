import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('what is loaded was compiled from what is written', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'csat-kernel-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const compiled = join(folder, 'wasm.ts');
  execFileSync(process.execPath, ['.build/kernel.mjs', compiled]);
  expect(readFileSync('src/engine/text/kernel/wasm.ts', 'utf8'), 'run  npm run kernel').toBe(readFileSync(compiled, 'utf8'));
});
