import { readdirSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openInput } from '../../src/cli/open-input.js';
import type { Input } from '../../src/source/input.js';
import { workspace } from '../support/workspace.js';

const files = workspace();
const nothing = (): Readable => Readable.from([]);
const spool = workspace();
const kept = (): string[] => readdirSync(spool.path(''));

// A folder for temporary files of this file's own: other tests run beside it.
beforeAll(() => void ['TMPDIR', 'TEMP', 'TMP'].forEach((name) => void vi.stubEnv(name, spool.path(''))));
afterAll(() => void vi.unstubAllEnvs());

async function textOf(input: Input): Promise<string> {
  let text = '';
  for await (const chunk of input.open()) text += String(chunk);
  return text;
}

describe('openInput', () => {
  it.each<[string, string | Uint8Array]>([
    ['plain.csv', 'a,b\n1,2\n'],
    ['packed.csv', gzipSync('a,b\n1,2\n')],
    ['two-members.gz', Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')])],
  ])('reads %s again and again', async (name, content) => {
    const { input } = await openInput(files.write(name, content), { stdin: nothing() });
    expect(await textOf(input)).toBe('a,b\n1,2\n');
    expect(await textOf(input)).toBe('a,b\n1,2\n');
    expect(await input.head(100)).toEqual({ bytes: Buffer.from('a,b\n1,2\n'), whole: true });
    expect(await input.head(3)).toEqual({ bytes: Buffer.from('a,b'), whole: false });
    expect(await input.head(8)).toMatchObject({ whole: true });
  });

  it.each<[string, string | Uint8Array]>([
    ['gone.csv', 'a,b\n1,2\n'],
    ['gone.csv.gz', gzipSync('a,b\n1,2\n')],
  ])('says that %s vanished after it was opened', async (name, content) => {
    const path = files.write(name, content);
    const { input } = await openInput(path, { stdin: nothing() });
    rmSync(path);
    for (const most of [3, 100]) await expect(input.head(most)).rejects.toMatchObject({ exit: 3, diagnostics: [{ code: 'no-such-file' }] });
  });

  it.each<[string, Buffer]>([
    ['plain', Buffer.from('a,b\n')],
    ['packed', gzipSync('a,b\n')],
  ])('keeps standard input, %s, until it is closed', async (_, bytes) => {
    const before = kept();
    const { input, close } = await openInput('-', { stdin: Readable.from([bytes]) });
    expect(input.name).toBe('-');
    expect([await textOf(input), await textOf(input)]).toEqual(['a,b\n', 'a,b\n']);
    expect(kept().length).toBe(before.length + 1);
    close();
    expect(kept()).toEqual(before);
  });

  it('keeps nothing when standard input is empty or fails', async () => {
    const before = kept();
    await expect(openInput('-', { stdin: nothing() })).rejects.toMatchObject({ exit: 3, diagnostics: [{ code: 'empty-file' }] });
    const broken = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }));
      },
    });
    await expect(openInput('-', { stdin: broken })).rejects.toMatchObject({ exit: 3, diagnostics: [{ code: 'unreadable-file' }] });
    expect(kept()).toEqual(before);
  });
});
