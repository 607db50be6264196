import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalDistribution } from '../../src/inference/normal.js';
import { studentDistribution, studentQuantile } from '../../src/inference/student.js';

describe('studentDistribution', () => {
  it.each([
    [-40, 0.3, 0.11556416301501271],
    [-40, 1234.5, 2.2949140086702653e-225],
    [-10, 100, 4.9508444922970696e-17],
    [-4, 10, 0.0012591663123683462],
    [-2, 2.5, 0.078695747878983],
    [-1, 1, 0.25],
    [-1e-6, 100, 0.49999960205381305],
    [0, 3, 0.5],
    [0.5, 10, 0.6860531971285135],
    [-8, 1e6, 6.22753171660126e-16],
    [-2, 1e8, 0.022750133297953376],
    [-0.5, 1e10, 0.3085375387314879],
  ])('of t %d with %d df is %d (mpmath 1.3.0 at 60 digits; R: pt)', (t, df, expected) => {
    expect(studentDistribution(t, df) / expected).toBeCloseTo(1, 11);
  });

  it('is 0 and 1 at the ends', () => {
    expect([studentDistribution(Number.NEGATIVE_INFINITY, 4), studentDistribution(Number.POSITIVE_INFINITY, 4)]).toEqual([0, 1]);
  });

  it('has heavier tails than the normal', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: -0.01, noNaN: true }), fc.double({ min: 0.5, max: 1e5, noNaN: true }), (t, df) => {
        expect(studentDistribution(t, df)).toBeGreaterThan(normalDistribution(t));
      }),
    );
  });
});

describe('studentQuantile', () => {
  it.each([
    [0.975, 10, 2.228138851986275],
    [0.975, 1, 12.706204736174705],
    [0.995, 2.5, 7.163728138948786],
    [0.9, 0.7, 5.0099479596464045],
    [0.6, 3, 0.2766706623326899],
    [0.975, 2745, 1.960828574631937],
    [1e-6, 4, -41.577854150450975],
  ])('of %d with %d df is %d (mpmath 1.3.0 at 40 digits; R: qt)', (p, df, expected) => {
    expect(studentQuantile(p, df) / expected).toBeCloseTo(1, 12);
  });

  it('is 0 at the median', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  it('inverts the distribution', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-10, max: 0.999, noNaN: true }), fc.double({ min: 0.3, max: 1e7, noNaN: true }), (p, df) => {
        expect(studentDistribution(studentQuantile(p, df), df) / p).toBeCloseTo(1, 10);
      }),
    );
  });
});
