import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../src/engine/text/condition.js';

test.each([
  ['0', 0],
  ['007', 7],
  ['+1.50', 1.5],
  ['-2', -2],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
  ['1E-2', 0.01],
])('%s is a number', (text, number) => expect(decimal(text)).toBe(number));

test.each([
  '',
  ' ',
  '1 ',
  'NaN',
  'inf',
  'Infinity',
  '1_000',
  '1,000',
  '1,5',
  '0x1F',
  '0b1',
  '1e400',
  '９',
  '.',
  '-',
  '1.2.3',
  '1e',
  '--1',
  '1n',
  '9'.repeat(400),
])('%j is none', (text) => expect(decimal(text)).toBeNull());

test('whatever is printed with a fixed number of places is read back', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(8), (number, places) => {
      expect(decimal(number.toFixed(places))).toBe(Number(number.toFixed(places)));
    }),
  );
});
