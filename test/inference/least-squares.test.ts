import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/inference/least-squares.js';
import { reference } from '../support/reference.js';
import { COVARIANCE, MEANS, N } from './attitude.js';
import { columnsOf, momentsOf } from './moments-of.js';

const swiss = reference('data/swiss_drivers/data.csv');
const SWISS = ['Fertility', 'Agriculture', 'Examination', 'Education', 'Catholic', 'Infant.Mortality'];

describe('leastSquares', () => {
  const fit = leastSquares(COVARIANCE, MEANS, 0, [1, 2, 3, 4, 5, 6], N);

  it.each([
    ['coefficients' as const, [0.61318760781, -0.0730501431, 0.32033211638, 0.081732133532, 0.038381447302, -0.21705668159]],
    ['standardized' as const, [0.67072520441, -0.073427427666, 0.30887024366, 0.069811715031, 0.031199748605, -0.18346445004]],
    ['se' as const, [0.16098311, 0.13572469, 0.16852032, 0.22147768, 0.14699544, 0.17820947]],
    ['t' as const, [3.80901816, -0.53822295, 1.9008516, 0.36903102, 0.26110638, -1.21798623]],
    ['p' as const, [0.00090287, 0.59559392, 0.06992535, 0.71548009, 0.79633426, 0.23557705]],
    ['vif' as const, [2.66706031, 1.60089141, 2.27104316, 3.07822622, 1.22810897, 1.95159079]],
  ])(
    '%s of rating on all in attitude (R 4.2.2 lm and help of attitude; standard errors, t, p and VIF also by NumPy 2.4.6)',
    (list, expected) => {
      fit?.[list].forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 7);
      });
      expect(fit?.[list]).toHaveLength(6);
    },
  );

  it('intercept and R² of the same (R 4.2.2 lm)', () => {
    expect(fit?.intercept).toBeCloseTo(10.7870763857, 9);
    expect(fit?.r2).toBeCloseTo(0.73260199253, 10);
    expect(fit?.adjustedR2).toBeCloseTo(0.66284599058, 10);
  });

  it.skipIf(!swiss.there)('of fertility in swiss (R 4.2.2 lm; skipped where CSAT_REFERENCE has no data)', () => {
    const { n, means, covariance } = momentsOf(columnsOf(swiss.path, SWISS));
    const found = leastSquares(covariance, means, 0, [1, 2, 3, 4, 5], n);
    expect(found?.intercept).toBeCloseTo(66.915181679, 8);
    expect(found?.r2).toBeCloseTo(0.70673500159, 10);
    expect(found?.adjustedR2).toBeCloseTo(0.6709709774, 10);
    [-0.17211397094, -0.25800823983, -0.87094006294, 0.10411533074, 1.0770481407].forEach((coefficient, i) => {
      expect(found?.coefficients[i]).toBeCloseTo(coefficient, 9);
    });
  });

  it('takes predictors in any order, whatever else is in the matrix', () => {
    const there = leastSquares(COVARIANCE, MEANS, 0, [1, 3], N);
    const back = leastSquares(COVARIANCE, MEANS, 0, [3, 1], N);
    expect(back?.coefficients.toReversed()).toEqual(there?.coefficients.map((value) => expect.closeTo(value, 12)));
    expect(back?.intercept).toBeCloseTo(there?.intercept ?? Number.NaN, 10);
  });

  it('without predictors is the mean', () => {
    expect(leastSquares(COVARIANCE, MEANS, 0, [], N)).toMatchObject({ intercept: MEANS[0], r2: 0, adjustedR2: 0, coefficients: [] });
  });

  it('of a line is that line, and tests nothing', () => {
    const found = leastSquares(
      [
        [4, 2],
        [2, 1],
      ],
      [7, 2],
      0,
      [1],
      10,
    );
    expect(found).toEqual({
      intercept: 3,
      coefficients: [2],
      standardized: [1],
      r2: 1,
      adjustedR2: 1,
      se: [0],
      t: [null],
      p: [null],
      vif: [1],
    });
  });

  it('is null when it cannot be fitted', () => {
    expect(
      leastSquares(
        [
          [0, 0],
          [0, 1],
        ],
        [3, 2],
        0,
        [1],
        10,
      ),
    ).toBeNull();
    expect(
      leastSquares(
        [
          [1, 0],
          [0, 0],
        ],
        [3, 2],
        0,
        [1],
        10,
      ),
    ).toBeNull();
    expect(leastSquares(COVARIANCE, MEANS, 0, [1, 2, 1], N)).toBeNull();
    expect(leastSquares(COVARIANCE, MEANS, 0, [1, 2], 3)).toBeNull();
    expect(leastSquares(COVARIANCE, MEANS, 0, [1, 2], 4)).not.toBeNull();
  });

  it('with one predictor is the correlation', () => {
    const value = fc.integer({ min: 1, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 4, maxLength: 50 }), (rows) => {
        const { n, means, covariance } = momentsOf(rows);
        const [[yy, xy], [, xx]] = covariance as [[number, number], [number, number]];
        fc.pre(xx > 0 && yy > 0);
        const found = leastSquares(covariance, means, 0, [1], n);
        expect(found?.standardized[0]).toBeCloseTo(xy / Math.sqrt(xx * yy), 10);
        expect(found?.r2).toBeCloseTo((found?.standardized[0] ?? Number.NaN) ** 2, 10);
      }),
    );
  });
});
