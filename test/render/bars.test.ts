import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bar, shareColumns, spark } from '../../src/render/bars.js';

test('bars are drawn to an eighth of a column, and what is above zero shows', () => {
  expect(bar(100, 100, 4)).toBe('████');
  expect(bar(50, 100, 3)).toBe('█▌');
  expect(bar(0.01, 100, 4)).toBe('▏');
  expect(bar(0, 100, 4)).toBe('');
  expect(bar(1, 0, 4)).toBe('');
});

test('heights go from the lowest to the highest', () => {
  expect([0, 25, 50, 100].map((value) => spark(value, 100))).toEqual(['▁', '▃', '▅', '█']);
  expect(spark(0, 0)).toBe('▁');
});

test('shares of a bar add up to its width', () => {
  expect(shareColumns([20.9, 27, 52.1], 48)).toEqual([10, 13, 25]);
  expect(shareColumns([0, 0], 10)).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), fc.nat(100), (values, width) => {
      const total = shareColumns(values, width).reduce((sum, columns) => sum + columns, 0);
      expect(total).toBe(values.some((value) => value > 0) ? width : 0);
    }),
  );
});
