import { describe, expect, it } from 'vitest';
import { reliabilityItems } from '../../src/inference/reliability-items.js';
import { reference } from '../support/reference.js';
import { columnsOf, momentsOf } from './moments-of.js';

const mobi = reference('data/mobi_ecsi_mobile/data.csv');

describe('reliabilityItems', () => {
  it('of the loyalty of mobile phone customers (Tenenhaus et al. 2005; α of R 4.2.2, psych 2.2.9; r of NumPy 2.4.6)', () => {
    const products = [
      [439981, 21839, 198879],
      [21839, 501741, 39751],
      [198879, 39751, 306361],
    ];
    const found = reliabilityItems(
      [7.452, 4.988, 7.668],
      products.map((row) => row.map((value) => value / (250 * 249))),
    );
    const expected = [
      [7.452, 2.658565, 0.3531922501684942, 0.17913844462],
      [4.988, 2.83903089, 0.08129024187235219, 0.69532033913],
      [7.668, 2.2184368, 0.4343121940151819, 0.088650294297],
    ];
    found.forEach(({ mean, sd, itemRest, alphaIfDropped }, item) => {
      const [expectedMean, expectedSd, r, alpha] = expected[item] as [number, number, number, number];
      expect(mean).toBe(expectedMean);
      expect(sd).toBeCloseTo(expectedSd, 6);
      expect(itemRest).toBeCloseTo(r, 12);
      expect(alphaIfDropped).toBeCloseTo(alpha, 10);
    });
  });

  it.skipIf(!mobi.there).each([
    ['IMAG', [0.64236650996, 0.70570288165, 0.70962358336, 0.6228534884, 0.64890235499]],
    ['CUEX', [0.19140496434, 0.34265284125, 0.48962459208]],
    ['PERQ', [0.84912098031, 0.87181469355, 0.85120408921, 0.85013376229, 0.8545877067, 0.84960279791, 0.85304787776]],
    ['CUSA', [0.74397517946, 0.63174636734, 0.67228776595]],
  ])('α of %s without one (R 4.2.2, psych 2.2.9; skipped where CSAT_REFERENCE has no data)', (prefix, expected) => {
    const names = expected.map((_, index) => `${prefix}${index + 1}`);
    const { means, covariance } = momentsOf(columnsOf(mobi.path, names));
    reliabilityItems(means, covariance).forEach(({ alphaIfDropped }, item) => {
      expect(alphaIfDropped).toBeCloseTo(expected[item] ?? Number.NaN, 10);
    });
  });

  it('shows a reversed item by its negative r', () => {
    const rows = [
      [1, 2, 5],
      [2, 2, 4],
      [4, 5, 2],
      [5, 4, 1],
    ];
    const { means, covariance } = momentsOf(rows);
    expect(reliabilityItems(means, covariance)[2]?.itemRest).toBeLessThan(-0.9);
  });

  it('of two items has no α of the others, and r is their correlation', () => {
    const [first, second] = reliabilityItems(
      [3, 4],
      [
        [4, 1],
        [1, 1],
      ],
    );
    expect(first).toEqual({ mean: 3, sd: 2, itemRest: 0.5, alphaIfDropped: null });
    expect(second).toEqual({ mean: 4, sd: 1, itemRest: 0.5, alphaIfDropped: null });
  });

  it('has no r for an item that does not vary', () => {
    const [first, second] = reliabilityItems(
      [3, 4, 4],
      [
        [0, 0, 0],
        [0, 1, 0.5],
        [0, 0.5, 1],
      ],
    );
    expect(first?.itemRest).toBeNull();
    expect(first?.alphaIfDropped).toBeCloseTo(2 / 3, 12);
    expect(second?.itemRest).toBeCloseTo(0.5, 12);
  });
});
