import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
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

  it('a link stays one, and what it leads to is replaced', async () => {
    files.write('folder/kept.txt', 'old');
    symlinkSync('folder/kept.txt', files.path('link.txt'));
    await writeOutputs([{ path: files.path('link.txt'), content: 'new' }]);
    expect(lstatSync(files.path('link.txt')).isSymbolicLink()).toBe(true);
    expect(files.read('folder/kept.txt')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('a device takes the text and stays a device', async () => {
    await refuseOutputs(['/dev/null'], []);
    await writeOutputs([{ path: '/dev/null', content: 'x' }]);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('says that the disk is full, and replaces no file then', async () => {
    files.write('f.txt', 'old');
    const outputs = [
      { path: files.path('f.txt'), content: 'new' },
      { path: '/dev/full', content: 'x' },
    ];
    await expect(writeOutputs(outputs)).rejects.toMatchObject({ exit: 2, diagnostics: [{ message: 'the disk is full' }] });
    expect([files.read('f.txt'), lstatSync('/dev/full').isCharacterDevice()]).toEqual(['old', true]);
    expect(files.list().filter((name) => name.startsWith('.csat-'))).toEqual([]);
  });

  const small = files.path('small-disk');
  mkdirSync(small);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', small]).status === 0;
  afterAll(() => void (mounted && spawnSync('umount', [small])));
  it.skipIf(!mounted)('a disk that fills up while a file is written keeps the file that was there, and nothing beside it', async () => {
    const path = files.write('small-disk/report.json', 'old');
    await expect(writeOutputs([{ path, content: 'x'.repeat(100_000) }])).rejects.toMatchObject({
      exit: 2,
      diagnostics: [{ code: 'unwritable-file', message: 'the disk is full', where: { file: path } }],
    });
    expect([readdirSync(small), readFileSync(path, 'utf8')]).toEqual([['report.json'], 'old']);
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
