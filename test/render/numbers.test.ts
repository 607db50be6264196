import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignPoints, boundText, count, differenceText, figureText, probability, significant } from '../../src/render/numbers.js';

test.each([
  [31.24, 'points', '+31.2'],
  [-3.05, 'points', '−3.0'],
  [-0.04, 'points', '0.0'],
  [78.06, 'percent', '78.1%'],
  [4.0249, 'mean', '4.02'],
  [75.64, 'index', '75.6'],
  [0.5214, 'share', '0.52'],
  [1180, 'count', '1,180'],
  [-9582.43, 'number', '−9,582'],
  [0.24259, 'number', '0.2426'],
  [null, 'mean', '–'],
] as const)('%s %s is written %s', (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text);
});

test('ends of intervals have no sign but minus, differences always have one', () => {
  expect(boundText(27.94, 'points')).toBe('27.9');
  expect(boundText(-2.5, 'points')).toBe('−2.5');
  expect(boundText(75.5, 'percent')).toBe('75.5');
  expect(differenceText(0.212, 'mean')).toBe('+0.21');
  expect(differenceText(-10.2, 'points')).toBe('−10.2');
});

test.each([
  [0.0004, '< .001'],
  [0.0021, '.002'],
  [0.0496, '.050'],
  [0.0994, '.099'],
  [0.0996, '.10'],
  [0.41, '.41'],
  [0.996, '> .99'],
  [1, '> .99'],
  [null, '–'],
])('p = %s is written %s', (p, text) => {
  expect(probability(p)).toBe(text);
});

test('thousands are grouped, and points stand below each other', () => {
  expect(count(1234567)).toBe('1,234,567');
  expect(significant(-0)).toBe('0');
  expect(alignPoints(['1.5', '22', '0.125'])).toEqual(['1.5  ', '22    ', '0.125']);
});

test('numbers are grouped as the platform groups them', () => {
  const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
  const fourDigits = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });
  const number = fc.oneof(
    fc.integer(),
    fc.maxSafeInteger(),
    fc.integer({ min: -20_000, max: 20_000 }).map((half) => half / 2),
    fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  );
  fc.assert(
    fc.property(number, (value) => {
      // Zero has no sign.
      expect(count(value)).toBe(whole.format(value + 0));
      expect(significant(value)).toBe(fourDigits.format(value).replace('-', '−').replace(/^−0$/, '0'));
    }),
    { numRuns: 2000 },
  );
});
