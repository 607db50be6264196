import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refuseOutputs, writeOutputs } from '../../src/cli/write-output.js';
import { workspace } from '../support/workspace.js';

const files = workspace();
mkdirSync(files.path('folder'));

describe('writeOutputs', () => {
  it('replaces files', async () => {
    files.write('a.txt', 'old');
    await writeOutputs([
      { path: files.path('a.txt'), content: 'new' },
      { path: files.path('b.txt'), content: '' },
    ]);
    expect([files.read('a.txt'), files.read('b.txt')]).toEqual(['new', '']);
  });

  it('writes none when one cannot be written, and leaves nothing beside', async () => {
    const before = files.list();
    const outputs = [files.path('c.txt'), files.path('missing/d.txt')].map((path) => ({ path, content: 'x' }));
    await expect(writeOutputs(outputs)).rejects.toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'unwritable-file', hint: 'make the folder first' }],
    });
    expect(files.list()).toEqual(before);
  });

  it('leaves no exit listener behind', async () => {
    const before = process.listenerCount('exit');
    await writeOutputs([{ path: files.path('e.txt'), content: 'x' }]);
    expect(process.listenerCount('exit')).toBe(before);
  });
});

describe('refuseOutputs', () => {
  it('lets through what can be written', async () => {
    await expect(refuseOutputs([files.path('new.json'), files.path('a.txt')], [files.path('in.csv')])).resolves.toBeUndefined();
  });

  it('tells all that cannot, before anything is read', async () => {
    const input = files.write('in.csv', 'x');
    const paths = ['missing/x.json', 'folder', 'folder/../in.csv', 'new.md', 'new.md', 'in.csv/x.json'].map(files.path);
    await expect(refuseOutputs(paths, [input, '-'])).rejects.toMatchObject({
      exit: 2,
      diagnostics: [
        { message: `there is no folder ${files.path('missing')}`, hint: 'make the folder first' },
        { message: 'this is a folder', hint: 'name a file in it' },
        { message: 'the file is read by this command', hint: 'write to another file' },
        { message: 'the file is to be written twice', hint: 'write to another file' },
        { code: 'unwritable-file' },
      ],
    });
  });
});
