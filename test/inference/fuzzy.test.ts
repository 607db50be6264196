import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzzyEvaluation } from '../../src/inference/fuzzy.js';

const OPERATORS = ['weighted-sum', 'max-min', 'product-max', 'bounded-sum'] as const;

/** Four factors, three grades: the documented example of mathmodels 0.0.11 (Python). */
const weights = [0.3, 0.3, 0.3, 0.1];
const membership = [
  [0.8, 0.1, 0.1],
  [0.7, 0.2, 0.1],
  [0.6, 0.2, 0.2],
  [0.7, 0.1, 0.2],
];

describe('fuzzyEvaluation', () => {
  it.each([
    ['weighted-sum' as const, [0.7, 0.16, 0.14]],
    ['max-min' as const, [0.4285714285714, 0.2857142857143, 0.2857142857143]],
    ['product-max' as const, [0.6666666666667, 0.1666666666667, 0.1666666666667]],
    ['bounded-sum' as const, [0.4761904761905, 0.2857142857143, 0.2380952380952]],
  ])('by %s: %j (mathmodels 0.0.11, documented example)', (operator, expected) => {
    fuzzyEvaluation(weights, membership, operator).forEach((grade, j) => {
      expect(grade).toBeCloseTo(expected[j] ?? Number.NaN, 12);
    });
  });

  it('of six items of the San Francisco airport survey 2017 with equal weights: 73.3295 of 100', () => {
    const items = [
      [0.3257443082312, 0.3905429071804, 0.242119089317, 0.03371278458844, 0.007880910683012],
      [0.1792647666254, 0.3779429987608, 0.33746385791, 0.08963238331268, 0.01569599339116],
      [0.1701769165965, 0.3896377422072, 0.363100252738, 0.06529064869419, 0.01179443976411],
      [0.3436921938587, 0.4435812060673, 0.1768405475398, 0.02885682574917, 0.007029226785054],
      [0.3777101559528, 0.4222137694941, 0.1749714720426, 0.01939901103081, 0.00570559147965],
      [0.3621662279052, 0.4227153065062, 0.1884166980068, 0.02143663031215, 0.00526513726965],
    ];
    const equal = items.map(() => 1 / 6);
    const score = (operator: (typeof OPERATORS)[number]) =>
      fuzzyEvaluation(equal, items, operator).reduce((sum, grade, j) => sum + grade * (100 - 25 * j), 0);
    expect(score('weighted-sum')).toBeCloseTo(73.329467442179, 9);
    expect(score('max-min')).toBeCloseTo(65.65165472535, 9);
    expect(score('product-max')).toBeCloseTo(70.89556560754, 9);
    expect(score('bounded-sum')).toBeCloseTo(69.891063874313, 9);
  });

  it.each(OPERATORS)('by %s sums to 1, is all 0 for nothing, and one factor is its own membership when weighted alone', (operator) => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), shares), { minLength: 1, maxLength: 8 }), (factors) => {
        const grades = fuzzyEvaluation(
          factors.map(([weight]) => weight),
          factors.map(([, row]) => row),
          operator,
        );
        expect(grades.reduce((sum, grade) => sum + grade, 0)).toBeCloseTo(1, 12);
      }),
    );
    expect(
      fuzzyEvaluation(
        [0.5, 0.5],
        [
          [0, 0],
          [0, 0],
        ],
        operator,
      ),
    ).toEqual([0, 0]);
    expect(fuzzyEvaluation([], [], operator)).toEqual([]);
    expect(fuzzyEvaluation([1], [[0.25, 0.75]], operator)).toEqual([0.25, 0.75]);
  });

  it('by bounded-sum belongs to no grade by more than 1', () => {
    const [first, second] = fuzzyEvaluation(
      [1, 1],
      [
        [0.6, 0.4],
        [0.6, 0.4],
      ],
      'bounded-sum',
    );
    expect(first).toBeCloseTo(1 / 1.8, 14);
    expect(second).toBeCloseTo(0.8 / 1.8, 14);
  });
});
