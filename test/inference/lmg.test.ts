import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lmg } from '../../src/inference/lmg.js';
import { reference } from '../support/reference.js';
import { correlation, OUTCOME, PREDICTORS } from './attitude.js';
import { columnsOf, momentsOf } from './moments-of.js';

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
/** k predictors that all correlate by r. */
const alike = (k: number, r: number) => Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => (i === j ? 1 : r)));

describe('lmg', () => {
  it('of the drivers of rating in attitude (relaimpo 2.2-7, R 4.2.2)', () => {
    const expected = [0.37081619432, 0.050903792972, 0.15576599017, 0.1203450794, 0.0065887225459, 0.028182213122];
    lmg(PREDICTORS, OUTCOME).forEach((importance, i) => {
      expect(importance).toBeCloseTo(expected[i] ?? Number.NaN, 10);
    });
  });

  const swiss = reference('data/swiss_drivers/data.csv');
  it.skipIf(!swiss.there)('of fertility in swiss (relaimpo 2.2-7, R 4.2.2; skipped where CSAT_REFERENCE has no data)', () => {
    const rows = columnsOf(swiss.path, ['Fertility', 'Agriculture', 'Examination', 'Education', 'Catholic', 'Infant.Mortality']);
    const [first = [], ...rest] = correlation(momentsOf(rows).covariance);
    const expected = [0.057091220768, 0.1711730289, 0.26013467862, 0.10557015037, 0.11276592293];
    lmg(
      rest.map((row) => row.slice(1)),
      first.slice(1),
    ).forEach((importance, i) => {
      expect(importance).toBeCloseTo(expected[i] ?? Number.NaN, 10);
    });
  });

  it('of two predictors is the mean of first and last', () => {
    const limited = fc.double({ min: -0.6, max: 0.6, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: -0.95, max: 0.95, noNaN: true }), limited, limited, (r, a, b) => {
        const r2 = (a * a + b * b - 2 * a * b * r) / (1 - r * r);
        const [first, second] = lmg(
          [
            [1, r],
            [r, 1],
          ],
          [a, b],
        );
        expect(first).toBeCloseTo((a * a + r2 - b * b) / 2, 10);
        expect(second).toBeCloseTo((b * b + r2 - a * a) / 2, 10);
      }),
    );
  });

  it('of uncorrelated predictors is the squared correlation, of duplicates the same', () => {
    expect(lmg(alike(2, 0), [0.6, -0.3])).toEqual([expect.closeTo(0.36, 14), expect.closeTo(0.09, 14)]);
    expect(lmg(alike(3, 1), [0.6, 0.6, 0.6])).toEqual([1, 2, 3].map(() => expect.closeTo(0.12, 14)));
    expect(lmg([], [])).toEqual([]);
  });

  it('takes 15 predictors, together R², and no more', () => {
    const outcome = Array.from({ length: 15 }, () => 0.4);
    expect(sum(lmg(alike(15, 0.3), outcome))).toBeCloseTo((15 * 0.16) / (1 + 14 * 0.3), 12);
    expect(() => lmg(alike(16, 0.3), [...outcome, 0.4])).toThrow(new RangeError('lmg takes at most 15 predictors, not 16'));
  });
});
