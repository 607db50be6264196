import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textNumbers } from '../../../src/engine/text/text-numbers.js';
import { eachText } from '../../../src/engine/text/texts.js';

test('texts come back as they were numbered, from any of them on', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 200 }), fc.nat(200), (texts, some) => {
      const numbers = textNumbers(Number.POSITIVE_INFINITY);
      const written = [...new Set(texts.map((text) => Buffer.from(text).toString()))];
      for (const text of written) {
        const bytes = Buffer.from(`(${text})`);
        numbers.of(bytes, 1, bytes.length - 1);
      }
      const first = Math.min(some, numbers.size);
      const found: string[] = [];
      eachText(numbers.texts(first), (bytes, start, end) => found.push(Buffer.from(bytes.subarray(start, end)).toString()));
      expect(found).toEqual(written.slice(first));
    }),
  );
});
