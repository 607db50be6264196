import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanRecord } from '../../src/delimited/scan-record.js';
import { BEYOND_END, noSpans, textsOf } from '../../src/delimited/spans.js';

/** Characters beside those that end a search, and of one to four bytes. */
const characters = [
  'a',
  '!',
  '#',
  '+',
  '-',
  '\0',
  '\n',
  '\r',
  '"',
  ',',
  '\t',
  ';',
  '|',
  ' ',
  '~',
  '\u007f',
  'é',
  '\u00a0',
  '\u3000',
  '满',
  '😀',
];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const asWritten = (cell: string, inQuotes: boolean): string => (inQuotes || /[",\t;|\r\n]/.test(cell) ? quoted(cell) : cell);

test('cells of any length are found wherever they begin, and blank ones are not taken for filled', () => {
  const textOf = (some: string[]) => fc.array(fc.constantFrom(...some), { maxLength: 40 }).map((all) => all.join(''));
  const cell = fc.oneof({ weight: 4, arbitrary: textOf(characters) }, { weight: 1, arbitrary: textOf([' ', '\u00a0', '\u3000']) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }),
      fc.nat(9),
      fc.nat(255),
      fc.constantFrom('\n', '\r', '\r\n'),
      fc.constantFrom(',', '\t', ';', '|'),
      (cells, before, beyond, lineEnd, delimiter) => {
        const record = Buffer.from(cells.map(([text, inQuotes]) => asWritten(text, inQuotes)).join(delimiter) + lineEnd);
        // What stands before and after the record is none of it.
        const bytes = Buffer.alloc(before + record.length + BEYOND_END, beyond);
        record.copy(bytes, before);
        const spans = noSpans(bytes);
        expect(scanRecord(spans, Buffer.from(delimiter), before, before + record.length, true)).toBe(before + record.length);
        expect(textsOf(spans)).toEqual(cells.map(([text]) => text));
        expect(spans.empty).toBe(cells.filter(([text]) => text === '').length);
        if (spans.plain) expect(cells.filter(([text]) => text !== '' && text.trim() === '')).toEqual([]);
      },
    ),
    { numRuns: 5000 },
  );
});
