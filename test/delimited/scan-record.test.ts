import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanRecord } from '../../src/delimited/scan-record.js';
import { BEYOND_END, noSpans, textsOf } from '../../src/delimited/spans.js';

/** Characters beside those that end a search, and of one to four bytes. */
const characters = ['a', '!', '#', '+', '-', '\0', '\n', '\r', '"', ',', '~', '\u007f', 'é', '满', '😀'];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const asWritten = (cell: string, inQuotes: boolean): string => (inQuotes || /[",\r\n]/.test(cell) ? quoted(cell) : cell);

test('cells of any length are found wherever they begin', () => {
  const cell = fc.array(fc.constantFrom(...characters), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }),
      fc.nat(9),
      fc.nat(255),
      fc.constantFrom('\n', '\r', '\r\n'),
      (cells, before, beyond, lineEnd) => {
        const record = Buffer.from(cells.map(([text, inQuotes]) => asWritten(text, inQuotes)).join(',') + lineEnd);
        // What stands before and after the record is none of it.
        const bytes = Buffer.alloc(before + record.length + BEYOND_END, beyond);
        record.copy(bytes, before);
        const spans = noSpans(bytes);
        expect(scanRecord(spans, Buffer.from(','), before, before + record.length, true)).toBe(before + record.length);
        expect(textsOf(spans)).toEqual(cells.map(([text]) => text));
      },
    ),
    { numRuns: 5000 },
  );
});
