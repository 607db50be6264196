import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cronbach } from '../../src/inference/cronbach.js';
import { reference } from '../support/reference.js';
import { columnsOf, momentsOf } from './moments-of.js';

/** 250·249 times the covariances of the satisfaction and loyalty items of the ECSI mobile phone survey (Tenenhaus et al. 2005), n = 250. */
const satisfaction = [
  [94741, 73096, 65737],
  [73096, 193976, 113722],
  [65737, 113722, 190009],
];
const loyalty = [
  [439981, 21839, 198879],
  [21839, 501741, 39751],
  [198879, 39751, 306361],
];

const mobi = reference('data/mobi_ecsi_mobile/data.csv');
const items = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);

describe('cronbach', () => {
  it.each([
    ['satisfaction', satisfaction, 0.77011310828, 0.77919502192, 0.54050335778],
    ['loyalty', loyalty, 0.44171719838, 0.4723989629, 0.22985523848],
  ])('of the %s of mobile phone customers (Tenenhaus et al. 2005; R 4.2.2, psych 2.2.9)', (_, covariance, alpha, standardized, r) => {
    const found = cronbach(covariance);
    expect(found.alpha).toBeCloseTo(alpha, 10);
    expect(found.standardized).toBeCloseTo(standardized, 10);
    expect(found.averageCorrelation).toBeCloseTo(r, 10);
  });

  it.skipIf(!mobi.there).each([
    ['IMAG', 5, 0.71444680204, 0.72283459543, 0.3427930727],
    ['CUEX', 3, 0.43259684381, 0.45190255598, 0.21558231945],
    ['PERQ', 7, 0.87240637143, 0.87701024524, 0.50462673497],
    ['PERV', 2, 0.81669453903, 0.82363197935, 0.70014822309],
  ])('of %s (R 4.2.2, psych 2.2.9; skipped where CSAT_REFERENCE has no data)', (prefix, count, alpha, standardized, r) => {
    const found = cronbach(momentsOf(columnsOf(mobi.path, items(prefix, count))).covariance);
    expect(found.alpha).toBeCloseTo(alpha, 10);
    expect(found.standardized).toBeCloseTo(standardized, 10);
    expect(found.averageCorrelation).toBeCloseTo(r, 10);
  });

  it('is null where nothing can be said', () => {
    const nothing = { alpha: null, standardized: null, averageCorrelation: null };
    expect(cronbach([])).toEqual(nothing);
    expect(cronbach([[2]])).toEqual(nothing);
    expect(
      cronbach([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual(nothing);
    expect(
      cronbach([
        [2, 0],
        [0, 0],
      ]),
    ).toEqual({ ...nothing, alpha: 0 });
    expect(
      cronbach([
        [1, -1],
        [-1, 1],
      ]),
    ).toEqual({ ...nothing, averageCorrelation: -1 });
  });

  it('is negative when items run against each other', () => {
    expect(
      cronbach([
        [2, -1],
        [-1, 2],
      ]).alpha,
    ).toBe(-2);
  });

  it('is the Spearman–Brown formula for parallel items', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (k, r) => {
        const covariance = Array.from({ length: k }, (_, i) => Array.from({ length: k }, (_, j) => (i === j ? 3 : 3 * r)));
        const { alpha, standardized, averageCorrelation } = cronbach(covariance);
        expect(alpha).toBeCloseTo((k * r) / (1 + (k - 1) * r), 12);
        expect(standardized).toBeCloseTo(alpha ?? Number.NaN, 12);
        expect(averageCorrelation).toBeCloseTo(r, 12);
      }),
    );
  });
});
