import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, meanOf, proportionOf, shares, weightedBase } from '../../src/metrics/estimate.js';
import { answersAt, type Response, weightedAnswers } from '../support/hand-made.js';

const point = (x: number): number => x;
const isTop = (x: number): number => Number(x >= 4);

const responses = fc.array(
  fc.record({ point: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 6 }), w: fc.double({ min: 0.05, max: 20, noNaN: true }) }),
  { minLength: 2, maxLength: 40 },
);
const withWeight = (all: Response[], weight: (w: number) => number): Response[] => all.map((one) => ({ ...one, w: weight(one.w) }));

describe('meanOf', () => {
  it('is 4.06436 with SD 0.699265 on SFO 2017 Q7ALL (R 4.2.2)', () => {
    const { mean, se, n, effective } = meanOf(answersAt([6, 32, 444, 1507, 699]), point);
    expect(mean).toBeCloseTo(4.064360119, 9);
    expect(se).toBeCloseTo(0.69926477935 / Math.sqrt(2688), 11);
    expect([n, effective]).toEqual([2688, 2688]);
  });

  it('is null when nobody answered or nothing weighs, without se below two answers', () => {
    expect(meanOf(answersAt([0, 0]), point)).toEqual({ mean: null, se: null, n: 0, effective: 0 });
    expect(meanOf(answersAt([0, 1]), point)).toEqual({ mean: 2, se: null, n: 1, effective: 1 });
    expect(
      meanOf(
        weightedAnswers(
          [
            { point: 1, w: 0 },
            { point: 2, w: 0 },
          ],
          1,
          2,
        ),
        point,
      ),
    ).toMatchObject({ mean: null, se: null, n: 2 });
    expect(meanOf(weightedAnswers([], 1, 2), point)).toMatchObject({ mean: null, n: 0 });
  });
});

describe('proportionOf', () => {
  it('has SE √(V/n) with divisor n, as R package NPS 1.1: 362, 176, 462 give 2.8530685235 points', () => {
    const { mean, se, size } = proportionOf(answersAt([362, 176, 462]), (x) => x - 2);
    expect(mean).toBeCloseTo(0.1, 12);
    expect(se).toBeCloseTo(0.028530685235, 12);
    expect(size).toBe(1000);
  });

  it('is null of size 0 when nobody answered', () => {
    expect(proportionOf(answersAt([0, 0]), isTop)).toMatchObject({ mean: null, se: null, size: 0 });
  });

  it('falls back on Kish’s n where all are alike', () => {
    const { se, size } = proportionOf(
      weightedAnswers(
        [
          { point: 5, w: 1 },
          { point: 5, w: 3 },
        ],
        1,
        5,
      ),
      isTop,
    );
    expect([se, size]).toEqual([0, 16 / 10]);
  });
});

describe('weights', () => {
  it('of 1 change nothing but the SE of shares, by up to √(n/(n−1))', () => {
    fc.assert(
      fc.property(responses, (all) => {
        const answered = withWeight(all, () => 1).filter((one) => one.point !== null);
        const weighted = weightedAnswers(answered, 1, 5);
        const plain = { ...weighted, weighted: false };
        const n = answered.length;
        expect(baseOf(weighted)).toEqual({ ...baseOf(plain), weighted: n });
        expect(meanOf(weighted, point).mean).toEqual(meanOf(plain, point).mean);
        expect(meanOf(weighted, point).se ?? -1).toBeCloseTo(meanOf(plain, point).se ?? -1, 12);
        expect(proportionOf(weighted, isTop).mean).toEqual(proportionOf(plain, isTop).mean);
        if (n >= 2)
          expect(proportionOf(weighted, isTop).se).toBeCloseTo((proportionOf(plain, isTop).se ?? -1) * Math.sqrt(n / (n - 1)), 12);
      }),
    );
  });

  it('scaled by any factor change nothing but Σw', () => {
    fc.assert(
      fc.property(responses, fc.double({ min: 0.01, max: 1000, noNaN: true }), (all, factor) => {
        const [one, other] = [
          weightedAnswers(all, 1, 5),
          weightedAnswers(
            withWeight(all, (w) => factor * w),
            1,
            5,
          ),
        ];
        for (const score of [point, isTop]) {
          const [a, b] = [proportionOf(one, score), proportionOf(other, score)];
          expect(b.mean ?? -1).toBeCloseTo(a.mean ?? -1, 9);
          expect(b.se ?? -1).toBeCloseTo(a.se ?? -1, 7);
          expect(b.effective).toBeCloseTo(a.effective, 6);
        }
        expect(baseOf(other).weighted).toBeCloseTo(factor * (baseOf(one).weighted ?? -1), 6);
      }),
    );
  });
});

it('shares add up to 1 and are 0 when nobody answered', () => {
  expect([...shares(answersAt([1, 0, 3])).entries()]).toEqual([
    [1, 0.25],
    [2, 0],
    [3, 0.75],
  ]);
  expect([...shares(answersAt([0, 0])).values()]).toEqual([0, 0]);
});

it('the base counts what was lost', () => {
  expect(baseOf({ ...answersAt([1, 2]), missing: 3, notApplicable: 4, invalid: 5 })).toEqual({
    n: 3,
    weighted: null,
    effective: 3,
    missing: 3,
    notApplicable: 4,
    invalid: 5,
  });
});

it('Kish’s effective n of the weights 1, 1, 2 is 16/6, and 0 without weight', () => {
  expect(
    weightedBase([
      { w: 2, ww: 2 },
      { w: 2, ww: 4 },
    ]),
  ).toEqual({ weighted: 4, effective: 16 / 6 });
  expect(weightedBase([{ w: 0, ww: 0 }])).toEqual({ weighted: 0, effective: 0 });
});
