import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { whileUnchanged } from '../../../../src/engine/text/parallel/unchanged.js';
import { failureOf } from '../../conformance/failure-of.js';

const TEXT = 'a\n1\n2\n';
let folder = '';
let path = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'csat-unchanged-'));
  path = join(folder, 'responses.csv');
});
beforeEach(() => writeFileSync(path, TEXT));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened = () => whileUnchanged({ name: 'responses.csv', file: { path, size: TEXT.length } });

test('a file that stays as it is can be counted, and again', async () => {
  const unchanged = opened();
  expect(await unchanged(async () => 1)).toBe(1);
  expect(await unchanged(async () => 2)).toBe(2);
});

const replaced = (): void => {
  writeFileSync(`${path}.new`, TEXT);
  renameSync(`${path}.new`, path);
};

test.each<[string, () => void]>([
  ['grows', () => appendFileSync(path, '3\n')],
  ['is cut', () => truncateSync(path, 3)],
  ['is replaced', replaced],
  ['vanishes', () => rmSync(path)],
])('a file that %s while it is counted is no basis of a report', async (_, change) => {
  const { exit, diagnostics } = await failureOf(opened()(async () => change()));
  expect([exit, diagnostics[0]?.code, diagnostics[0]?.where]).toEqual([3, 'file-changed', { file: 'responses.csv' }]);
});

test('what is wrong with half a file is not told', async () => {
  const cut = async (): Promise<never> => {
    truncateSync(path, 3);
    throw new Error('a quoted cell is never closed');
  };
  expect((await failureOf(opened()(cut))).diagnostics[0]?.code).toBe('file-changed');
  writeFileSync(path, TEXT);
  await expect(
    opened()(async () => {
      throw new TypeError('ours');
    }),
  ).rejects.toThrow(TypeError);
});

test('nor one that changed between two counts, or since it was opened', async () => {
  const unchanged = opened();
  await unchanged(async () => 1);
  replaced();
  expect((await failureOf(unchanged(async () => 2))).exit).toBe(3);
  appendFileSync(path, '3\n');
  expect((await failureOf(opened()(async () => 3))).exit).toBe(3);
});

test('what is no plain file is not looked at', async () => {
  expect(await whileUnchanged({ name: '-' })(async () => 1)).toBe(1);
});
