import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachText, textList } from '../../../src/engine/text/text-list.js';

test('texts come back as they were added, whatever their number and length', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 200 }), (texts) => {
      const list = textList();
      for (const text of texts) {
        const bytes = Buffer.from(`(${text})`);
        list.add(bytes, 1, bytes.length - 1);
      }
      const found: string[] = [];
      eachText(list.texts(), (bytes, start, end) => found.push(Buffer.from(bytes.subarray(start, end)).toString()));
      expect(found).toEqual(texts.map((text) => Buffer.from(text).toString()));
      expect(list.size).toBe(texts.length);
    }),
  );
});
