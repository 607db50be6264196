import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../src/engine/text/condition.js';
import { plainNumber } from '../../../src/engine/text/plain-number.js';

const plain = (text: string): number => plainNumber(Buffer.from(text), 0, Buffer.byteLength(text));

test('up to 15 digits with a point are what they are, to the last bit', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(digits, fc.nat(15), (text, point) => {
      expect(plain(text)).toBe(Number(text));
      const decimals = `${text.slice(0, point)}.${text.slice(point)}`;
      expect(plain(decimals)).toBe(decimal(decimals));
    }),
    { numRuns: 2000 },
  );
});

test.each(['', '.', '1.2.3', '-1', '+1', '1e3', ' 1', '1,5', '１', 'NaN', '1234567890123456', '0.0000000000000001'])(
  '%j is left to others',
  (text) => expect(plain(text)).toBeNaN(),
);
