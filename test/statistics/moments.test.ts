import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMoments, noMoments } from '../../src/statistics/moments.js';
import { anyMoments } from './arbitrary.js';

const pair = fc.nat(4).chain((k) => fc.tuple(anyMoments(k), anyMoments(k), anyMoments(k), fc.constant(k)));

test('moments of two samples are summed item by item', () => {
  const a = {
    kind: 'moments' as const,
    n: 2,
    w: 3,
    ww: 5,
    sums: [1, 2],
    products: [
      [1, 2],
      [2, 4],
    ],
  };
  const b = {
    kind: 'moments' as const,
    n: 1,
    w: 0.5,
    ww: 0.25,
    sums: [10, 20],
    products: [
      [100, 200],
      [200, 400],
    ],
  };
  expect(addMoments(a, b)).toEqual({
    kind: 'moments',
    n: 3,
    w: 3.5,
    ww: 5.25,
    sums: [11, 22],
    products: [
      [101, 202],
      [202, 404],
    ],
  });
});

test('moments add up in any order, and nothing added changes nothing', () => {
  fc.assert(
    fc.property(pair, ([a, b, c, k]) => {
      const before = structuredClone([a, b]);
      expect(addMoments(a, b)).toEqual(addMoments(b, a));
      expect(addMoments(addMoments(a, b), c)).toEqual(addMoments(a, addMoments(b, c)));
      expect(addMoments(a, noMoments(k))).toEqual(a);
      expect(addMoments(noMoments(k), a)).toEqual(a);
      expect([a, b]).toEqual(before);
    }),
  );
});

test('the rows of an empty matrix are not one and the same', () => {
  const empty = noMoments(2);
  (empty.products[0] as number[])[0] = 1;
  expect(empty.products).toEqual([
    [1, 0],
    [0, 0],
  ]);
});

test('moments of different items do not add up', () => {
  expect(() => addMoments(noMoments(2), noMoments(3))).toThrow(RangeError);
});
