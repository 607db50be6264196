import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEYOND_END } from '../../../src/delimited/spans.js';
import { knownTexts } from '../../../src/engine/text/known-texts.js';
import { UNKNOWN } from '../../../src/engine/text/text-numbers.js';

const viewOf = ({ buffer, byteOffset, length }: Buffer): DataView => new DataView(buffer, byteOffset, length);

test('texts have one number each, whatever stands around them', () => {
  // Two letters, so that many texts begin and end alike; and what a mask of bytes could take for nothing.
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\0', ' ', '满'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(3), fc.nat(255)), { minLength: 1, maxLength: 60 }), (cells) => {
      const known = knownTexts();
      const ids = new Map<string, number>();
      for (const [cell, before, around] of cells) {
        const length = Buffer.byteLength(cell);
        const bytes = Buffer.alloc(before + length + BEYOND_END, around);
        bytes.write(cell, before);
        const id = known.id({ bytes, view: viewOf(bytes) }, before, before + length);
        expect(id).toBe(ids.get(cell) ?? id);
        expect(known.text(id)).toBe(cell.trim() || null);
        ids.set(cell, id);
      }
      expect(new Set(ids.values()).size).toBe(ids.size);
    }),
    { numRuns: 1000 },
  );
});

test('texts after the first eight thousand, and long ones, have none', () => {
  const known = knownTexts();
  const idOf = (text: string): number => {
    const bytes = Buffer.from(`${text}${' '.repeat(BEYOND_END)}`);
    return known.id({ bytes, view: viewOf(bytes) }, 0, bytes.length - BEYOND_END);
  };
  const first = Array.from({ length: 8192 }, (_, i) => idOf(`text ${i}`));
  expect(new Set(first).size).toBe(8192);
  expect(idOf('another')).toBe(UNKNOWN);
  expect(idOf('x'.repeat(129))).toBe(UNKNOWN);
  expect(idOf('text 17')).toBe(first[17]);
});
