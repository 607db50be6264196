import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf, movedTo, placeOf, thresholdsOf } from '../../../src/design/simulate/thresholds.js';
import { normalDistribution } from '../../../src/inference/normal.js';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shares = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 11 })
  .filter((raw) => sum(raw) > 0)
  .map((raw) => raw.map((one) => one / sum(raw)));

describe('thresholdsOf', () => {
  it('cuts a normal variable into pieces with the shares', () => {
    fc.assert(
      fc.property(shares, (wanted) => {
        const thresholds = thresholdsOf(wanted);
        const below = [...thresholds.map((one) => (Number.isFinite(one) ? normalDistribution(one) : Number(one > 0))), 1];
        for (const [place, share] of wanted.entries()) expect((below[place] ?? 0) - (below[place - 1] ?? 0)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('leaves empty pieces at the ends without any room', () => {
    expect(thresholdsOf([0, 0.5, 0.5, 0])).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
    expect(placeOf(-40, [Number.NEGATIVE_INFINITY, 0])).toBe(1);
    expect(placeOf(40, [0, Number.POSITIVE_INFINITY])).toBe(1);
  });
});

describe('movedTo', () => {
  const promoters = [-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100];

  it('gives shares that sum to 1 and make the figure', () => {
    fc.assert(
      fc.property(shares, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (start, part) => {
        const weights = start.map((_, place) => place);
        const ends = [start.findIndex((one) => one > 0), start.findLastIndex((one) => one > 0)] as [number, number];
        const wanted = ends[0] + part * (ends[1] - ends[0]);
        fc.pre(ends[0] < ends[1]);
        const found = movedTo(start, weights, wanted) ?? [];
        expect(sum(found)).toBeCloseTo(1, 9);
        expect(figureOf(weights, found)).toBeCloseTo(wanted, 5);
        expect(Math.min(...found)).toBeGreaterThan(-1e-12);
      }),
    );
  });

  it('reaches an NPS from either side, also where low is good', () => {
    const even = promoters.map(() => 1 / 11);
    for (const nps of [-80, -12.5, 0, 30, 88]) expect(figureOf(promoters, movedTo(even, promoters, nps) ?? [])).toBeCloseTo(nps, 6);
    const mirrored = [...promoters].reverse();
    expect(figureOf(mirrored, movedTo(even, mirrored, 30) ?? [])).toBeCloseTo(30, 6);
  });

  it('says what cannot be reached', () => {
    expect(movedTo([0.5, 0.5], [1, 2], 2.5)).toBeNull();
    expect(movedTo([0, 1, 0], [1, 2, 3], 2.2)).toBeNull();
  });
});
