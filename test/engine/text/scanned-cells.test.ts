import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanner } from '../../../src/delimited/scanner.js';
import { NO_KEY } from '../../../src/delimited/spans.js';
import { cellsOf, type Utf8 } from '../../../src/engine/text/cells.js';
import { scannedCells } from '../../../src/engine/text/scanned-cells.js';
import { UNKNOWN } from '../../../src/engine/text/text-numbers.js';
import { hostileCells } from '../conformance/corpus.js';
import { write } from '../conformance/delimited-text.js';

/** Calls `each` with the cells of every record, in order. */
function eachOf(records: readonly (readonly string[])[], each: (cells: ReturnType<typeof scannedCells>, row: number) => void): void {
  const cells = scannedCells();
  let row = 0;
  const { push, end } = scanner({ delimiter: ',', nested: false }, (record) => {
    cells.standAt(record);
    each(cells, row++);
  });
  const bytes = Buffer.from(write(records));
  for (let at = 0; at < bytes.length; at += 7) push(bytes.subarray(at, at + 7));
  end();
}

const utf8 = ({ bytes, start, end }: Utf8): string => Buffer.from(bytes.subarray(start, end)).toString();

/** What says all of a text of up to two bytes. */
function keyOf(text: string): number {
  const [first = 0, second = 0, ...more] = Buffer.from(text);
  return more.length > 0 || text.endsWith('\0') ? NO_KEY : first + 256 * second;
}

const cell = fc.oneof(
  fc.constantFrom('', ' ', '9', ' 9', '\u3000', '\u00a0\t', '\u200b', 'a\nb ', 'é', '满意', '\ufeff', 'x'.repeat(128), 'x'.repeat(129)),
  fc.constantFrom(...hostileCells.filter((text) => text.length < 100)),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

test('cells of bytes are as cells of texts', () => {
  const records = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(records, (table) => {
      let seen = 0;
      const known = new Map<string, number>();
      const stored = new Map<string, string | null>();
      eachOf(table, (cells, row) => {
        seen++;
        const texts = table[row] as string[];
        const expected = cellsOf(texts);
        expect([cells.length, cells.texts(), cells.filled()]).toEqual([texts.length, texts, expected.filled()]);
        for (let at = 0; at < 5; at++) {
          expect([cells.blank(at), cells.stored(at)]).toEqual([expected.blank(at), expected.stored(at)]);
          expect(utf8(cells.utf8(at))).toBe(expected.stored(at) ?? '');
          expect(utf8(expected.utf8(at))).toBe(expected.stored(at) ?? '');
          const id = cells.id(at);
          expect([NO_KEY, keyOf(texts[at] ?? '')]).toContain(cells.keys?.[at]);
          if (id === UNKNOWN) {
            expect(Buffer.byteLength(texts[at] ?? '')).toBeGreaterThan(128);
            continue;
          }
          const text = `${at} ${texts[at] ?? ''}`;
          expect(known.get(text) ?? id).toBe(id);
          known.set(text, id);
          expect(stored.get(`${at} ${id}`) ?? expected.stored(at)).toBe(expected.stored(at));
          stored.set(`${at} ${id}`, expected.stored(at));
        }
      });
      expect(seen).toBe(table.length);
    }),
    { numRuns: 200 },
  );
});

test('of a column of ids the first are kept, and all are read', () => {
  let known = 0;
  eachOf(
    Array.from({ length: 10_000 }, (_, i) => [`id ${i}`]),
    (cells, row) => {
      expect(cells.stored(0)).toBe(`id ${row}`);
      if (cells.id(0) !== UNKNOWN) known++;
    },
  );
  expect(known).toBe(8192);
});
