import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { readLayout } from '../../src/source/read-layout.js';
import { hostileHeaders } from '../engine/conformance/corpus.js';
import { write } from '../engine/conformance/delimited-text.js';
import { encode } from '../engine/conformance/encode.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { each, layoutOf } from './platforms/layout-of.js';

const refusal = (read: () => unknown): Promise<CsatError> => failureOf(Promise.resolve().then(read));
const read = (content: string | Uint8Array) => readLayout(Buffer.from(content), true, 'responses.csv');

describe('what is no table', () => {
  test.each([
    ['nothing', '', 'empty-file'],
    ['a byte order mark', '\ufeff', 'empty-file'],
    ['white space', ' \n\r\n\t\n', 'empty-file'],
    ['delimiters only', ',,,\n,,,\n', 'empty-file'],
    ['a PDF', '%PDF-1.7\n', 'not-text'],
    ['a Parquet file', 'PAR1xxxx', 'not-text'],
    ['an SPSS file', '$FL2@(#) SPSS', 'not-text'],
    ['NUL bytes', 'id,score,note\n1,9,fi\u0000ne\n2,8,good\n', 'nul-bytes'],
    ['one column of another delimiter', 'id^score\n1^9\n2^8\n', 'one-column'],
    ['an open quote in the first line', '"id,score\n1,9\n', 'unclosed-quote'],
  ])('%s', async (_, content, code) => {
    const { exit, diagnostics } = await refusal(() => read(content));
    expect([exit, diagnostics.length, diagnostics[0]?.code, diagnostics[0]?.where]).toEqual([3, 1, code, { file: 'responses.csv' }]);
  });

  test('an old workbook', async () => {
    const { diagnostics } = await refusal(() => read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)));
    expect(diagnostics[0]?.code).toBe('not-text');
  });

  test('the hint of a one-column file is what to type', async () => {
    const { diagnostics } = await refusal(() => read('id^score\n1^9\n2^8\n'));
    expect(diagnostics[0]?.hint).toContain('--delimiter "^"');
    expect(layoutOf('id^score\n1^9\n2^8\n', { delimiter: '^' }).columns).toHaveLength(2);
  });
});

test('a semicolon file that a comma spreadsheet saved again is taken apart twice', () => {
  const layout = read('"id;""How; exactly?"";score"\n"1;""a;b"";9"\n"2;c;8"\n');
  expect([layout.delimiter, each(layout, 'key')]).toEqual([';', ['id', 'How; exactly?', 'score']]);
});

test('a header without responses has a layout: that there are none is found later', () => {
  expect(each(read('id,score\n'), 'key')).toEqual(['id', 'score']);
  expect(each(read('id,score'), 'key')).toEqual(['id', 'score']);
});

test('a file that ends within its header rows has no responses', async () => {
  const { exit, diagnostics } = await refusal(() => layoutOf('id,score\n', { headerRows: 3 }));
  expect([exit, diagnostics[0]?.code]).toEqual([3, 'no-responses']);
});

describe('where the responses begin', () => {
  test.each([
    ['at once', 'id,score\n1,9\n', 1],
    ['below blank lines', '\n\r\n,,\nid,score\n1,9\n', 4],
    ['below a header of several lines', '"id","how\n\nmuch"\n1,9\n', 1],
    ['below CR CR LF', 'id,score\r\r\n1,9\r\r\n', 1],
  ])('%s', (_, content, skip) => expect(read(content).skip).toBe(skip));

  test('blank lines between header rows are skipped with them', () => {
    expect(layoutOf('id,score\n\na,b\n1,9\n', { headerRows: 2 }).skip).toBe(3);
  });
});

describe('columns', () => {
  test('a phantom last column is dropped, and rows may have it or not', () => {
    const layout = read('id,score,,\n1,9,,\n2,8\n');
    expect(each(layout, 'key')).toEqual(['id', 'score']);
    expect(layout.width).toEqual({ least: 2, most: 4 });
  });

  test('a last column without a name that holds something is kept, and is no question', () => {
    const layout = read('id,score,,\n1,9,see below,\n2,8\n');
    expect(layout.columns.map(({ key, role }) => [key, role])).toEqual([
      ['id', 'id'],
      ['score', null],
      ['column 3', 'comment'],
    ]);
  });

  test('a first column without a name that counts the rows is no question', () => {
    expect(read(',score\n1,9\n2,8\n3,9\n').columns[0]).toMatchObject({ key: 'column 1', role: 'metadata' });
    expect(read(',score\n9,9\n7,8\n3,9\n').columns[0]).toMatchObject({ key: 'column 1', role: 'comment' });
    expect(read('n,score\n1,9\n2,8\n3,9\n').columns[0]).toMatchObject({ key: 'n', role: null });
  });

  test('headers that occur twice are numbered, and it is said', () => {
    const layout = read('a,b,a,a (2),a\n1,2,3,4,5\n');
    expect(each(layout, 'key')).toEqual(['a', 'b', 'a (3)', 'a (2)', 'a (4)']);
    expect(each(layout, 'header')).toEqual(['a', 'b', 'a', 'a (2)', 'a']);
    expect(layout.notes).toMatchObject([
      { code: 'duplicate-header', message: expect.stringContaining('1 header occurs more than once: "a"') },
    ]);
  });

  test('hostile headers are names like others', () => {
    const layout = read(write([hostileHeaders, hostileHeaders.map((_, i) => String(i))]));
    expect(each(layout, 'key')).toEqual(hostileHeaders.map((header) => header.replace(/\s+/g, ' ').trim()));
  });

  test('keys are unique, and stand at their places, whatever the headers', () => {
    const header = fc.array(fc.constantFrom('a', 'A', '', ' ', 'a (2)', 'column 1', 'column 3', '__proto__', 'b'), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(header, (names) => {
        fc.pre(names.some((name) => name.trim() !== ''));
        const { columns } = read(write([names, names.map(() => 'x'), names.map(() => 'y')]));
        expect(new Set(columns.map(({ key }) => key)).size).toBe(names.length);
        expect(columns.map(({ index }) => index)).toEqual(names.map((_, i) => i));
        for (const { key, index } of columns) expect(key).toContain(names[index]?.trim() ?? '');
      }),
    );
  });
});

describe('overrides', () => {
  const text = 'Größe;Wert\n1;2\n';

  test('of the encoding: also for what is detected otherwise', () => {
    const latin = encode(text, 'windows-1252') as Buffer;
    expect(readLayout(latin, true, 'a.csv', { encoding: 'latin1' })).toMatchObject({
      encoding: 'windows-1252',
      columns: [{ key: 'Größe' }, {}],
    });
    expect(readLayout(latin, true, 'a.csv', { encoding: 'gbk' }).columns[0]?.key).not.toBe('Größe');
    expect(readLayout(Buffer.from('满意,a\n1,2\n', 'utf16le'), true, 'a.csv', { encoding: 'UTF-16LE' }).columns[0]?.key).toBe('满意');
  });

  test('of the delimiter, the header rows and the platform', () => {
    expect(each(layoutOf('a;b,c;d\n1;2,3;4\n', { delimiter: ',' }), 'key')).toEqual(['a;b', 'c;d']);
    expect(each(layoutOf('a,b\n1,2\nx,y\n', { headerRows: 2 }), 'key')).toEqual(['a - 1', 'b - 2']);
    const forced = layoutOf('Q1,Q1_NPS_GROUP\n9,3\n', { platform: 'qualtrics' });
    expect([forced.platform.id, forced.headerRows, each(forced, 'role')]).toEqual(['qualtrics', 1, [null, 'metadata']]);
  });

  test('no header rows: columns are numbered, and the first record is a response', () => {
    const layout = layoutOf('\n1,9\n2,8\n', { headerRows: 0 });
    expect(layout).toMatchObject({ headerRows: 0, skip: 1, width: { least: 2, most: 2 } });
    expect(layout.columns.map(({ key, role }) => [key, role])).toEqual([
      ['column 1', null],
      ['column 2', null],
    ]);
  });

  test.each([
    [{ encoding: 'klingon' }, 'unknown-encoding'],
    [{ platform: 'qualtrix' }, 'unknown-platform'],
  ])('%j is a mistake of the user', async (overrides, code) => {
    const { exit, diagnostics } = await refusal(() => layoutOf(text, overrides));
    expect([exit, diagnostics[0]?.code]).toEqual([2, code]);
  });

  test('a platform that is spelled nearly right is suggested', async () => {
    const { diagnostics } = await refusal(() => layoutOf(text, { platform: 'qualtrix' }));
    expect(diagnostics[0]?.hint).toBe('did you mean "qualtrics"?');
  });
});

test('what is read of a large file may end anywhere', () => {
  const header = ['id', '满意度', 'why'];
  const bytes = Buffer.from(write([header, ...Array.from({ length: 30 }, (_, i) => [String(i), '9', '很好,"真的"\n是'])]), 'utf8');
  for (let length = Buffer.byteLength('id,满意度,why\n') + 1; length < bytes.length; length += 5) {
    const layout = readLayout(bytes.subarray(0, length), false, 'responses.csv');
    expect([layout.encoding, layout.headerRows, each(layout, 'key')]).toEqual(['utf-8', 1, header]);
  }
});

test('any bytes are a layout or a known mistake', () => {
  const pieces = fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r',
    '\r\n',
    'a',
    '9',
    '{"ImportId":"QID1"}',
    'Respondent ID',
    'Response',
    'V1',
    '\u0000',
    '\ufeff',
    '满',
    'é',
  );
  const anything = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(''), 'utf8')),
    fc.array(pieces, { maxLength: 80 }).map((parts) => Buffer.from(parts.join(''), 'latin1')),
  );
  const overrides = fc.record(
    {
      delimiter: fc.constantFrom(',', ';', 'x'),
      headerRows: fc.integer({ min: 0, max: 4 }),
      platform: fc.constantFrom('qualtrics', 'surveymonkey', 'google-forms', 'tidy'),
      encoding: fc.constantFrom('utf-8', 'gb18030', 'utf-16le'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anything, fc.boolean(), overrides, (bytes, whole, settled) => {
      try {
        const { columns, width, skip } = readLayout(bytes, whole, 'responses.csv', settled);
        expect(width.least).toBeGreaterThanOrEqual(1);
        expect(width.most).toBeGreaterThanOrEqual(width.least);
        expect(skip).toBeGreaterThanOrEqual(0);
        expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      } catch (problem) {
        if (!(problem instanceof CsatError)) throw problem;
      }
    }),
    { numRuns: 1500 },
  );
});
