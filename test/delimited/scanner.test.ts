import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Skim, scanner, UnclosedQuote } from '../../src/delimited/scanner.js';
import { NO_KEY, textsOf } from '../../src/delimited/spans.js';
import { peerOptions } from '../support/peer.js';

interface Taken {
  records: string[][];
  /** The line at which a quote was missing. */
  unclosed: number | null;
}

function scanned(bytes: Uint8Array, delimiter: string, pieces: number[], nested = false): Taken {
  const records: string[][] = [];
  const { push, end } = scanner({ delimiter, nested }, (record) => records.push(textsOf(record)));
  try {
    for (let at = 0, i = 0; at < bytes.length; i++) {
      const size = pieces[i % pieces.length] as number;
      push(bytes.subarray(at, at + size));
      at += size;
    }
    end();
    return { records, unclosed: null };
  } catch (problem) {
    if (!(problem instanceof UnclosedQuote)) throw problem;
    return { records, unclosed: problem.line };
  }
}

function parsed(bytes: Buffer, delimiter: string): Taken {
  const records: string[][] = [];
  const keep = (record: string[]): null => {
    records.push(record);
    return null;
  };
  try {
    parse(bytes, { ...peerOptions(delimiter), on_record: keep });
    return { records, unclosed: null };
  } catch (problem) {
    if (!(problem instanceof CsvError)) throw problem;
    return { records, unclosed: Number(problem.lines) };
  }
}

const whole = (text: string, delimiter = ','): string[][] => scanned(Buffer.from(text), delimiter, [1024]).records;

describe('records', () => {
  test.each<[string, string, string[][]]>([
    [
      'a missing final line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['LF, CR LF and CR', 'a\nb\r\nc\rd\r\r\n', [['a'], ['b'], ['c'], ['d'], ['']]],
    ['blank lines', '\n\na\n\n', [[''], [''], ['a'], ['']]],
    ['more and fewer cells', 'a,b\n1\n1,2,3\n,\n', [['a', 'b'], ['1'], ['1', '2', '3'], ['', '']]],
    ['delimiters, quotes and line ends in quotes', '"a,b","say ""yes""","x\r\ny\nz"\n', [['a,b', 'say "yes"', 'x\r\ny\nz']]],
    ['nothing in quotes', '"",""\n""', [['', ''], ['']]],
    ['a quote within a cell', '5" screen,the "big" one\n', [['5" screen', 'the "big" one']]],
    ['text after a closing quote', '"a"b,"c""d" e "f",""x\n', [['"a"b', '"c"d" e "f"', '""x']]],
    ['NUL after a closing quote', '"a""b"\0c,""\0\n', [['a"b\0c', '\0']]],
    ['a byte order mark, not text', '\ufeff"a",b\n', [['a', 'b']]],
    ['a second mark, text', '\ufeff\ufeffa\n', [['\ufeffa']]],
    ['only a mark', '\ufeff', []],
    ['nothing', '', []],
  ])('%s', (_, text, records) => expect(whole(text)).toEqual(records));

  test('a delimiter of several bytes, and the beginning of one', () => {
    expect(whole('a¦"b¦c"¦d§\n"e"¦\n', '¦')).toEqual([
      ['a', 'b¦c', 'd§'],
      ['e', ''],
    ]);
  });

  test('in cells of records', () => {
    const text = 'x;y\n"1;""a;b"";9"\n"1;""never closed"\n\n"2;3\n4"\n';
    expect(scanned(Buffer.from(text), ';', [3], true).records).toEqual([
      ['x', 'y'],
      ['1', 'a;b', '9'],
      ['1;"never closed'],
      [''],
      ['2', '3'],
    ]);
  });

  test.each([',', '\t', '|', ' ', '¦'])('keys say all of short cells, delimiter %j', (delimiter) => {
    const cells = ['', '7', '10', 'é', '分', '\0', 'a\0', '\0a', '"9"', '"10"', '""""', '"a"b', ';', '!', 'abc', '""', '\u00a0', ''];
    const found: [string, number][] = [];
    const { push, end } = scanner({ delimiter, nested: false }, (record) => {
      for (const [at, text] of textsOf(record).entries()) found.push([text, record.keys[at] as number]);
      expect([...record.keys.subarray(record.cells)].every((key) => key === 0)).toBe(true);
    });
    const text = ['\n', '\r', '\r\n'].map((lineEnd) => `${cells.join(delimiter)}${lineEnd}7${delimiter}${lineEnd}`).join('');
    for (let at = 0; at < text.length; at += 5) push(Buffer.from(text.slice(at, at + 5)));
    end();
    expect(found).toHaveLength(3 * (cells.length + 2));
    for (const [text, key] of found) {
      const [first = 0, second = 0, ...more] = Buffer.from(text);
      const all = more.length > 0 || text.endsWith('\0') ? NO_KEY : first + 256 * second;
      expect(text.includes('"') ? [NO_KEY, all] : [all]).toContain(key);
    }
  });

  test('no keys are left from a record within a record that was never closed', () => {
    const keys: number[][] = [];
    const { push, end } = scanner({ delimiter: ';', nested: true }, (record) => {
      keys.push([...record.keys.subarray(record.cells, 8)]);
    });
    push(Buffer.from('"1;2;3;4;""never closed"\n"1;2"\n'));
    end();
    expect(keys[1]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('more cells than usual', () => {
    const cells = Array.from({ length: 5000 }, (_, i) => String(i));
    expect(whole(`${cells.join(',')}\n${cells.join(',')}`)).toEqual([cells, cells]);
  });

  test('cells over many pieces', () => {
    const cell = 'long, "quoted" text\n'.repeat(50_000);
    const text = `a,"${cell.replaceAll('"', '""')}",b\n1,${'x'.repeat(500_000)},2\n`;
    expect(scanned(Buffer.from(text), ',', [4096]).records).toEqual([
      ['a', cell, 'b'],
      ['1', 'x'.repeat(500_000), '2'],
    ]);
  });
});

describe('a quote that is never closed', () => {
  test('is told with the last line', () => {
    expect(scanned(Buffer.from('a\n"b\r\nc\n'), ',', [2])).toEqual({ records: [['a']], unclosed: 4 });
  });

  test('is taken for one after 64 MB', () => {
    const line = Buffer.from(`${'x'.repeat(999)}\n`);
    const pieces = Buffer.concat(Array.from({ length: 1000 }, () => line));
    const { push, end } = scanner({ delimiter: ',', nested: false }, () => {});
    push(Buffer.from('a\n1,"'));
    const all = () => {
      for (let i = 0; i < 100; i++) push(pieces);
      end();
    };
    expect(all).toThrow(expect.objectContaining({ line: 67_110 }));
  });
});

/** Bytes of which nasty texts are made; no mark of UTF-16, which is decoded before. */
const token = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('"', '""', ',', ';', '\n', '\r', '\r\n') },
  { weight: 3, arbitrary: fc.constantFrom('a', ' ', '9', '\t', '\0', '¦', '§', '满', '\ufeff', '\u3000') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);
const anyBytes = fc.oneof(
  { weight: 4, arbitrary: fc.array(token, { maxLength: 60 }).map((tokens) => Buffer.from(tokens.join(''))) },
  {
    weight: 1,
    arbitrary: fc
      .uint8Array({ maxLength: 80 })
      .filter(([first]) => first !== 0xff)
      .map((bytes) => Buffer.from(bytes)),
  },
);

test('as csv-parse does, in pieces of any size', () => {
  let unclosed = 0;
  fc.assert(
    fc.property(
      anyBytes,
      fc.constantFrom(',', ';', '\t', 'a', '¦'),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
      (bytes, delimiter, pieces) => {
        const expected = parsed(bytes, delimiter);
        if (expected.unclosed !== null) unclosed++;
        expect(scanned(bytes, delimiter, pieces)).toEqual(expected);
      },
    ),
    { numRuns: 3000 },
  );
  expect(unclosed).toBeGreaterThan(200);
}, 30_000);

test('what is taken before is not shown, wherever the pieces end', () => {
  const cell = fc.constantFrom('', 'a', '12', 'x,y', 'two\nlines', 'a "b"');
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 40 });
  fc.assert(
    fc.property(
      table,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.nat(3)),
      (rows, sizes, most) => {
        const lines = rows.map((row) => `${row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')}\n`);
        const records: string[][] = [];
        let place = 0;
        let turn = 0;
        let from = 0;
        /** Takes some of the records that stand there as a whole. */
        const skim: Skim = {
          show(bytes) {
            expect(Buffer.from(bytes).toString()).toBe(lines.join('').slice(from, from + bytes.length));
            place = from;
            return turn++ % 5 !== 4;
          },
          next(at) {
            let end = place + at;
            for (let i = most[turn++ % (most.length || 1)] ?? 0; i > 0; i--) {
              const line = lines[records.length] as string;
              if (line === undefined || end + line.length > shown) break;
              records.push(rows[records.length] as string[]);
              end += line.length;
            }
            from = end;
            return end - place;
          },
          lines: () => 0,
        };
        let shown = 0;
        const { push, end } = scanner(
          { delimiter: ',', nested: false },
          (record) => {
            records.push(textsOf(record));
            from = records.reduce((sum, _, i) => sum + (lines[i] as string).length, 0);
          },
          skim,
        );
        const bytes = Buffer.from(lines.join(''));
        for (let i = 0; shown < bytes.length; i++) {
          const size = Math.min(sizes[i % sizes.length] as number, bytes.length - shown);
          shown += size;
          push(bytes.subarray(shown - size, shown));
        }
        end();
        expect(records).toEqual(rows);
      },
    ),
  );
});
