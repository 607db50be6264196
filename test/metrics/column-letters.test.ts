import { expect, it } from 'vitest';
import { effective, higherThan, letterOf } from '../../src/metrics/column-letters.js';

const tally = (n: number) => ({ n, w: n, ww: n });

it('letters go on after Z as in a spreadsheet', () => {
  expect([0, 25, 26, 27, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA', 'ZZ', 'AAA']);
});

it('the higher sample names the lower ones; empty samples and equal shares none', () => {
  const settings = { adjust: 'none' as const, confidence: 0.95, least: 1 };
  expect(higherThan([80, 50, 20, 0].map(tally), [100, 100, 100, 0].map(tally), settings)).toEqual([['B', 'C'], ['C'], [], []]);
  expect(higherThan([100, 50].map(tally), [100, 50].map(tally), settings)).toEqual([[], []]);
});

it('weights shrink a sample to its effective number', () => {
  expect(effective({ n: 3, w: 4, ww: 8 })).toBe(2);
  expect(effective({ n: 3, w: 0, ww: 0 })).toBe(0);
  const settings = { adjust: 'none' as const, confidence: 0.95, least: 1 };
  const uneven = (n: number) => ({ n, w: n, ww: 10 * n });
  expect(higherThan([60, 40].map(uneven), [100, 100].map(uneven), settings)).toEqual([[], []]);
});
