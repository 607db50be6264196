import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectDelimiter, firstRecords, hiddenSeparator, isBlank, isNested } from '../../src/source/dialect.js';
import { write } from '../engine/conformance/delimited-text.js';

describe('the delimiter', () => {
  test.each([
    ['a comma', 'a,b\n1,2\n', ','],
    ['a semicolon', 'a;b\n1;2\n', ';'],
    ['a tab', 'a\tb\n1\t2\n', '\t'],
    ['a bar', 'a|b\n1|2\n', '|'],
    ['decimal commas beside semicolons', `size;weight\n${'1,5;2,5\n0,5;1,0\n3,0;7,25\n'.repeat(3)}`, ';'],
    ['commas in the words of a question', 'id;Overall, how happy, really?\n1;9\n2;8\n', ';'],
    ['commas in free texts', 'id;why\n1;good, cheap, fast\n2;no\n3;slow, bad\n', ';'],
    ['semicolons in every answer', 'id,uses\n1,a;b;c\n2,a;b\n3,b\n', ','],
    ['delimiters in quoted cells only', '"uses","why"\n"1;2;3","4;5;6"\n"7;8;9","a;b;c"\n', ','],
    ['line breaks in quoted header cells', '"a\n\nb, c";"d"\n1;2\n', ';'],
    ['a header row with gaps', 'Which?,,,Why?\nA,B,C,Response\n1,,,x\n', ','],
    ['blank lines above', '\n\n;;\na;b;c\n1;2;3\n', ';'],
    ['one column', 'score\n9\n8\n', ','],
    ['nothing', '', ','],
  ])('%s', (_, text, delimiter) => expect(detectDelimiter(text, true)).toBe(delimiter));

  test('of the beginning of a large file, cut anywhere', () => {
    const text = write([['id', 'why'], ...Array.from({ length: 20 }, (_, i) => [String(i), 'well; it "was"\nfine'])], { delimiter: ';' });
    for (let length = 20; length < text.length; length += 7) expect(detectDelimiter(text.slice(0, length), false)).toBe(';');
  });

  test('is found again, whatever the cells hold between quotes', () => {
    const cell = fc.stringMatching(/^[a-z ,;|\t"\n]{0,12}$/);
    const records = fc
      .integer({ min: 3, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 12 }));
    fc.assert(
      fc.property(records, fc.constantFrom(',', ';', '\t', '|'), (table, delimiter) => {
        const filled = table.map((record) => record.map((text) => `x${text}`));
        expect(detectDelimiter(write(filled, { delimiter, quoteAll: true }), true)).toBe(delimiter);
      }),
      {
        numRuns: 500,
        examples: [
          [
            [
              ['', '', '\t'],
              ['\t', '', ''],
              ['', '', '\t'],
              ['\t\n', '\t\t', ''],
            ],
            '|',
          ],
        ],
      },
    );
  });
});

describe('the first records', () => {
  test('a text that was cut loses its last record', () => {
    expect(firstRecords('a,b\n1,2\n3,', ',', false, 10)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(firstRecords('a,b\n1,2\n3,', ',', true, 10)).toHaveLength(3);
    expect(firstRecords('a,b\n1,2\n3,4\n', ',', false, 2)).toHaveLength(2);
  });

  test('a quote that is never closed costs the records after it', () => {
    expect(firstRecords('a,b\n1,2\n3,"open\n4,5\n', ',', true, 10)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(firstRecords('"open', ',', true, 10)).toEqual([]);
  });

  test('widths may differ, line ends may be mixed, quotes may stand within cells', () => {
    expect(firstRecords('\ufeffa,b\r\n1\r2,3,4\n5" x,6', ',', true, 10)).toEqual([['a', 'b'], ['1'], ['2', '3', '4'], ['5" x', '6']]);
  });
});

test('a record of white space is blank', () => {
  expect([['', ' ', '\u00a0'], [], ['0']].map(isBlank)).toEqual([true, true, false]);
});

describe('one column that should be several', () => {
  test.each([
    [['a^b', '1^2', '3^4'], '^'],
    [['a~b~c', '1~2~3', '', '4~5~6'], '~'],
    [['a;"b";"c"', '1;2;3', '4;5;6'], ';'],
    [['a\u0001b', '1\u00012', '3\u00014'], '\u0001'],
    [['score', '9', '8'], null],
    [['What, exactly?', '9', '8'], null],
    [['a^b'], null],
    [['why', 'a ~ b', 'c ~ d'], null],
  ])('%j', (lines, separator) => expect(hiddenSeparator(lines.map((line) => [line]))).toBe(separator));
});

describe('records within the cells of records', () => {
  test.each([
    ['each record is one cell, and the header holds quoted cells', [['id;"why?"'], ['1;"a;b"'], ['2;x']], true],
    ['also below a blank line', [[''], ['id;"why?"'], ['1;x']], true],
    ['not where only an answer looks so', [['why'], ['good;"cheap"'], ['fine']], false],
    ['not where a record has two cells', [['id;"why?"'], ['1;"a', 'b"']], false],
    ['not without records', [], false],
  ])('%s', (_, records, nested) => expect(isNested(records)).toBe(nested));

  test('are taken out; what cannot be is left as it is', () => {
    const text = write([['1;"a;b";9'], ['1;"never closed'], [''], ['2;3\n4;5'], ['']], { lineEnds: ['\r\n'] });
    expect(firstRecords(text, ';', true, 9, true)).toEqual([['1', 'a;b', '9'], ['1;"never closed'], [''], ['2', '3'], ['']]);
  });
});
