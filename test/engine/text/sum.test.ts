import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTo, totalOf } from '../../../src/engine/text/sum.js';

const sumOf = (values: readonly number[]): number => {
  const sums = new Float64Array(4);
  for (const value of values) addTo(sums, 1, value);
  expect([sums[0], sums[3]]).toEqual([0, 0]);
  return totalOf(sums, 1);
};

test('what a plain sum loses is kept (Neumaier 1974)', () => {
  expect([1, 1e100, 1, -1e100].reduce((a, b) => a + b)).toBe(0);
  expect(sumOf([1, 1e100, 1, -1e100])).toBe(2);
  expect(sumOf(new Array<number>(1_000_000).fill(0.1))).toBe(100_000);
  expect(sumOf([])).toBe(0);
});

test('weights of four decimals sum to the same number in any order', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(weights, (tenThousandths) => {
      const exact = tenThousandths.reduce((a, b) => a + b, 0) / 10_000;
      const values = tenThousandths.map((value) => value / 10_000);
      expect(sumOf(values)).toBeCloseTo(exact, 9);
      expect(sumOf([...values].sort((a, b) => a - b)).toPrecision(14)).toBe(sumOf(values).toPrecision(14));
    }),
  );
});
