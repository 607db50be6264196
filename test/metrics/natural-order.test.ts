import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalOrder } from '../../src/metrics/natural-order.js';

test('numbers in texts are ordered as numbers', () => {
  expect(['Store 10', 'Store 2', 'store 2', 'Store 02 a', '店 10', '店 9'].sort(naturalOrder)).toEqual([
    'store 2',
    'Store 2',
    'Store 02 a',
    'Store 10',
    '店 9',
    '店 10',
  ]);
});

test('letters in either case and with accents stand together', () => {
  expect(['Éclair', 'store 1', 'east', 'Fair'].sort(naturalOrder)).toEqual(['east', 'Éclair', 'Fair', 'store 1']);
});

test('plain texts are ordered as by the collator', () => {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aAbBzZ 0129'), maxLength: 8 }),
    fc.tuple(fc.constantFrom('Store ', 'store', 'Q'), fc.nat(120)).map(([word, number]) => `${word}${number}`),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(naturalOrder(a, b)) + 0).toBe(Math.sign(compare(a, b)) + 0);
    }),
    { numRuns: 20_000 },
  );
});
