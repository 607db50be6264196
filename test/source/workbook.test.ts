import { type CellObject, utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import { isPacked, readSheet } from '../../src/source/workbook.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { memoryInput } from '../support/memory-input.js';
import { figuresOf, readAs } from './platforms/written.js';

type Cell = string | number | boolean | Date | null | CellObject;

/** A workbook of these sheets. */
function workbook(sheets: Record<string, Cell[][]>, change: (sheet: ReturnType<typeof utils.aoa_to_sheet>) => void = () => {}): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows, { UTC: true, cellDates: true });
    change(sheet);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const read = async (bytes: Uint8Array, wanted?: string) => {
  const { input, sheet, notes } = await readSheet(memoryInput(bytes, 'book.xlsx'), wanted);
  const { bytes: text, whole } = await input.head(1_000_000);
  return { text: Buffer.from(text).toString('utf8'), whole, sheet, notes, name: input.name };
};

const forms: Cell[][] = [
  ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'How likely are you to recommend us?', '满意吗？'],
  ...[10, 9, 6, 0].map((score, i): Cell[] => [
    i + 1,
    { t: 'n', v: 46_270.5, z: 'm/d/yy h:mm' },
    { t: 'n', v: 46_270.75, z: 'm/d/yy h:mm' },
    'anonymous',
    null,
    score,
    ['非常满意', '满意', '不满意', '满意'][i] ?? null,
  ]),
];

describe('a sheet as text', () => {
  test('numbers and dates as the sheet shows them', async () => {
    const cells: CellObject[] = [
      { t: 'n', v: 0.125, z: '0.0%' },
      { t: 'n', v: 1234.5, z: '#,##0.00' },
      { t: 'n', v: 46_270.75, z: 'yyyy-mm-dd hh:mm' },
      { t: 'n', v: 3 },
      { t: 'b', v: true },
      { t: 's', v: '007' },
      { t: 's', v: 'a,"b"\nc' },
    ];
    const { text } = await read(workbook({ one: [['p', 'amount', 'when', 'n', 'yes', 'code', 'words'], cells] }));
    expect(text.trimEnd()).toBe('p,amount,when,n,yes,code,words\n12.5%,"1,234.50",2026-09-05 18:00,3,TRUE,007,"a,""b""\nc"');
  });

  test('merged cells hold their value once', async () => {
    const bytes = workbook(
      {
        one: [
          ['Which?', null, 'How?'],
          ['Web', 'Phone', 'Response'],
          ['Web', null, 5],
        ],
      },
      (sheet) => {
        sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
      },
    );
    expect((await read(bytes)).text).toBe('Which?,,How?\nWeb,Phone,Response\nWeb,,5');
  });

  test('the first sheet with anything in it, and what others there are', async () => {
    const bytes = workbook({ 封面: [], 答卷: [['a'], [1]], more: [['b'], [2]] });
    const { text, sheet, notes, name, whole } = await read(bytes);
    expect([text.trim(), sheet, name, whole]).toEqual(['a\n1', '答卷', 'book.xlsx', true]);
    expect(notes.map(({ code, message, hint }) => [code, message, hint])).toEqual([
      ['other-sheets', 'sheet "答卷" is read; the workbook also has "more"', 'choose with --sheet'],
    ]);
  });

  test('the sheet that is asked for, without a note', async () => {
    const { text, sheet, notes } = await read(workbook({ a: [['x'], [1]], b: [['y'], [2]] }), 'b');
    expect([text.trim(), sheet, notes]).toEqual(['y\n2', 'b', []]);
  });

  test('a sheet that is not there: which was meant, or which there are', async () => {
    const bytes = workbook({ Answers: [['x'], [1]], 说明: [['y'], [2]] });
    const near = await failureOf(read(bytes, 'Answer'));
    expect([near.exit, near.diagnostics[0]?.code, near.diagnostics[0]?.hint]).toEqual([2, 'unknown-sheet', 'did you mean "Answers"?']);
    const far = await failureOf(read(bytes, 'zzz'));
    expect(far.diagnostics[0]?.hint).toBe('it has "Answers", "说明"');
  });
});

describe('no workbook', () => {
  test.each<[string, () => Uint8Array]>([
    ['cut in the middle', () => workbook({ a: [['x'], [1]] }).subarray(0, 900)],
    ['four bytes of a zip', () => Uint8Array.from([0x50, 0x4b, 3, 4])],
    [
      'a zip that holds something else',
      () =>
        Buffer.from(
          'UEsDBBQAAAAAAAAAIQBtmk5LBQAAAAUAAAAFAAAAYS50eHRoZWxsb1BLAQIUABQAAAAAAAAAIQBtmk5LBQAAAAUAAAAFAAAAAAAAAAAAAAAAAAAAAABhLnR4dFBLBQYAAAAAAQABADMAAAAoAAAAAAA=',
          'base64',
        ),
    ],
  ])('%s', async (_, bytes) => {
    const { exit, diagnostics } = await failureOf(analyze(memoryInput(bytes(), 'book.xlsx')));
    expect([exit, diagnostics[0]?.code]).toEqual([3, 'not-text']);
  });

  test('every sheet is empty', async () => {
    const { exit, diagnostics } = await failureOf(analyze(memoryInput(workbook({ a: [], b: [] }), 'book.xlsx')));
    expect([exit, diagnostics[0]?.code]).toEqual([3, 'empty-file']);
  });

  test('text, with a sheet asked for', async () => {
    const { exit, diagnostics } = await failureOf(analyze(memoryInput('a,b\n1,2\n'), { overrides: { sheet: 'x' } }));
    expect([exit, diagnostics[0]?.code]).toEqual([2, 'no-sheets']);
    expect(isPacked(Buffer.from('a,b'))).toBe(false);
  });
});

test('a workbook of Microsoft Forms is analysed as its CSV would be', async () => {
  const report = await analyze(memoryInput(workbook({ Sheet1: forms }), 'forms.xlsx'));
  expect([report.source.platform, report.source.sheet, report.source.included]).toEqual(['microsoft-forms', 'Sheet1', 4]);
  expect(figuresOf(report, 'likely-recommend-us')).toMatchObject({ n: 4, nps: 0 });
  expect(figuresOf(report, '满意吗')).toMatchObject({ n: 4, csat: 75 });
  expect(readAs(report)).toMatchObject({ 'Completion time': 'submitted', Name: 'personal' });
});

test('a sheet is chosen by an override', async () => {
  const bytes = workbook({ cover: [['title'], ['x']], Sheet1: forms });
  const report = await analyze(memoryInput(bytes, 'forms.xlsx'), { overrides: { sheet: 'Sheet1' } });
  expect([report.source.sheet, report.source.rows]).toEqual(['Sheet1', 4]);
});
