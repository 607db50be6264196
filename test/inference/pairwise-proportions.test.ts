import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairwiseProportions } from '../../src/inference/pairwise-proportions.js';

/** Smokers among lung cancer patients of four hospitals: Fleiss (1981), p. 139; in R's help of pairwise.prop.test. */
const smokers = [
  { x: 83, n: 86 },
  { x: 90, n: 93 },
  { x: 129, n: 136 },
  { x: 70, n: 82 },
];

describe('pairwiseProportions', () => {
  it.each([
    [
      'none' as const,
      [0.9223200957342691, 0.5615870540610517, 0.48473924671197544, 0.01132896042468749, 0.007140962270953218, 0.016143293778635673],
    ],
    ['holm' as const, [1, 1, 1, 0.056644802123437456, 0.042845773625719306, 0.06457317511454269]],
  ])('of smokers, adjusted by %s (SciPy 1.17.1; R: pairwise.prop.test without correction)', (adjust, expected) => {
    const p = pairwiseProportions(smokers, adjust);
    const below = p.flatMap((row, i) => row.slice(0, i));
    expect(below).toHaveLength(expected.length);
    below.forEach((value, pair) => {
      expect(value).toBeCloseTo(expected[pair] ?? Number.NaN, 12);
    });
  });

  it('is null on the diagonal and where there is nothing to test', () => {
    const columns = [
      { x: 0, n: 0 },
      { x: 5, n: 5 },
      { x: 7, n: 7 },
      { x: 1, n: 9 },
    ];
    const p = pairwiseProportions(columns, 'bonferroni');
    expect(p.map((row) => row.map((value) => value !== null))).toEqual([
      [false, false, false, false],
      [false, false, false, true],
      [false, false, false, true],
      [false, true, true, false],
    ]);
    expect(pairwiseProportions([], 'holm')).toEqual([]);
    expect(pairwiseProportions([{ x: 1, n: 2 }], 'holm')).toEqual([[null]]);
  });

  it('is symmetric', () => {
    const column = fc.record({ x: fc.integer({ min: 0, max: 40 }), more: fc.integer({ min: 0, max: 40 }) });
    fc.assert(
      fc.property(fc.array(column, { maxLength: 6 }), (columns) => {
        const p = pairwiseProportions(
          columns.map(({ x, more }) => ({ x, n: x + more })),
          'benjamini-hochberg',
        );
        expect(p).toEqual(p.map((_, i) => p.map((row) => row[i])));
      }),
    );
  });
});
