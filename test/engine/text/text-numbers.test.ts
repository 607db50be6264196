import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textNumbers, UNKNOWN } from '../../../src/engine/text/text-numbers.js';

test('equal bytes have one number, from 0 up as they are met, up to the limit', () => {
  const text = fc.oneof(fc.uint8Array({ maxLength: 3 }), fc.constantFrom('007', '7', '', '\0', '\0\0', 'Aa', 'BB', 'x'.repeat(300)));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 300 }), fc.integer({ min: 0, max: 200 }), (texts, most) => {
      const numbers = textNumbers(most);
      const expected = new Map<string, number>();
      for (const one of texts) {
        const bytes = Buffer.from(one);
        const key = bytes.toString('hex');
        if (!expected.has(key) && expected.size < most) expected.set(key, expected.size);
        expect(numbers.of(Buffer.concat([Buffer.from('ab'), bytes]), 2, 2 + bytes.length)).toBe(expected.get(key) ?? UNKNOWN);
        expect(numbers.size).toBe(expected.size);
      }
    }),
  );
});

test('200,000 texts are all told apart', () => {
  const numbers = textNumbers(Number.POSITIVE_INFINITY);
  const texts = Array.from({ length: 200_000 }, (_, i) => Buffer.from(i % 2 === 0 ? String(i) : `0${i}`));
  const numberOf = (bytes: Buffer): number => numbers.of(bytes, 0, bytes.length);
  expect(texts.every((bytes, i) => numberOf(bytes) === i)).toBe(true);
  expect(texts.every((bytes, i) => numberOf(bytes) === i)).toBe(true);
});
