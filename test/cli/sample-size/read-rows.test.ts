import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../../src/cli/sample-size/read-rows.js';
import { memoryInput } from '../../support/memory-input.js';

const expected = [
  { cells: ['名称', '人数'], row: 1 },
  { cells: ['华北', '4000'], row: 2 },
  { cells: ['华南', '2500'], row: 4 },
];
const GB18030 = Buffer.from('c3fbb3c62cc8cbcafd0abbaab1b12c343030300a0abbaac4cf2c323530300a', 'hex');

describe('readRows', () => {
  it.each([
    ['UTF-8 with byte order mark and semicolons', '\ufeff名称;人数\r\n华北;4000\r\n\r\n华南;2500\r\n'],
    ['tabs and quotes', '名称\t人数\n"华北"\t4000\n\t\n华南\t2500'],
    ['GB18030', GB18030],
  ])('%s', async (_, content) => expect(await readRows(memoryInput(content, 'sizes.csv'))).toEqual(expected));

  it('a workbook', async () => {
    const sheet = utils.aoa_to_sheet([['名称', '人数'], ['华北', 4000], [], ['华南', 2500]]);
    const workbook = { SheetNames: ['s'], Sheets: { s: sheet } };
    expect(await readRows(memoryInput(new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' })), 'sizes.xlsx'))).toEqual(
      expected,
    );
  });

  it.each([
    ['nothing', '', 'empty-file'],
    ['no text', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 1]), 'not-text'],
    ['too much', `name,size\n${'x,1\n'.repeat(1_100_000)}`, 'file-too-large'],
  ])('refuses %s', async (_, content, code) => {
    await expect(readRows(memoryInput(content, 'sizes.csv'))).rejects.toMatchObject({ exit: 3, diagnostics: [{ code }] });
  });
});
