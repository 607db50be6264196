import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeWeights } from '../../src/inference/relative-weights.js';
import { reference } from '../support/reference.js';
import { correlation, OUTCOME, PREDICTORS } from './attitude.js';
import { columnsOf, momentsOf } from './moments-of.js';

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

describe('relativeWeights', () => {
  it('of the drivers of rating in attitude (rwa 0.1.0; the same by relaimpo 2.2-7 genizi, R 4.2.2)', () => {
    const expected = [0.36276019966, 0.056002278779, 0.16361091075, 0.12178039969, 0.0082554664964, 0.020192737159];
    relativeWeights(PREDICTORS, OUTCOME).forEach((weight, i) => {
      expect(weight).toBeCloseTo(expected[i] ?? Number.NaN, 10);
    });
  });

  const swiss = reference('data/swiss_drivers/data.csv');
  it.skipIf(!swiss.there)('of fertility in swiss (rwa 0.1.0, R 4.2.2; skipped where CSAT_REFERENCE has no data)', () => {
    const rows = columnsOf(swiss.path, ['Fertility', 'Agriculture', 'Examination', 'Education', 'Catholic', 'Infant.Mortality']);
    const [first = [], ...rest] = correlation(momentsOf(rows).covariance);
    const expected = [0.048416895812, 0.15470824981, 0.27196410465, 0.11468002995, 0.11696572138];
    relativeWeights(
      rest.map((row) => row.slice(1)),
      first.slice(1),
    ).forEach((weight, i) => {
      expect(weight).toBeCloseTo(expected[i] ?? Number.NaN, 10);
    });
  });

  it('of uncorrelated predictors are the squared correlations', () => {
    expect(
      relativeWeights(
        [
          [1, 0],
          [0, 1],
        ],
        [0.6, -0.3],
      ),
    ).toEqual([expect.closeTo(0.36, 14), expect.closeTo(0.09, 14)]);
    expect(relativeWeights([], [])).toEqual([]);
  });

  it('share alike among duplicates', () => {
    const [first, twin, other] = relativeWeights(
      [
        [1, 1, 0.5],
        [1, 1, 0.5],
        [0.5, 0.5, 1],
      ],
      [0.6, 0.6, 0.4],
    );
    expect(first).toBeCloseTo(twin ?? Number.NaN, 12);
    expect(sum([first, twin, other] as number[])).toBeCloseTo((0.36 + 0.16 - 2 * 0.6 * 0.4 * 0.5) / 0.75, 12);
  });

  it('of two predictors sum to R²', () => {
    const r = fc.double({ min: -0.95, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(r, fc.double({ min: -0.6, max: 0.6, noNaN: true }), fc.double({ min: -0.6, max: 0.6, noNaN: true }), (r, a, b) => {
        const weights = relativeWeights(
          [
            [1, r],
            [r, 1],
          ],
          [a, b],
        );
        expect(sum(weights)).toBeCloseTo((a * a + b * b - 2 * a * b * r) / (1 - r * r), 9);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
