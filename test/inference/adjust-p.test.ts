import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustP } from '../../src/inference/adjust-p.js';

/** The 15 p-values of Benjamini and Hochberg (1995), section 3.2. */
const published = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
const significant = (adjusted: (number | null)[]) => adjusted.filter((p) => p !== null && p <= 0.05).length;

describe('adjustP', () => {
  it('rejects four by Benjamini–Hochberg and three by Bonferroni (Benjamini and Hochberg 1995, section 3.2)', () => {
    expect(significant(adjustP(published, 'benjamini-hochberg'))).toBe(4);
    expect(significant(adjustP(published, 'bonferroni'))).toBe(3);
    expect(significant(adjustP(published, 'none'))).toBe(9);
  });

  it('by Benjamini–Hochberg (SciPy 1.17.1 false_discovery_control; R: p.adjust)', () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714, 0.06385714, 0.0645, 0.0765, 0.486, 0.58118182, 0.714875, 0.75323077, 0.81321429,
      1,
    ];
    adjustP(published, 'benjamini-hochberg').forEach((p, index) => {
      expect(p).toBeCloseTo(expected[index] ?? Number.NaN, 8);
    });
  });

  it('by Holm multiplies the smallest by the number of tests, the next by one less, and never falls', () => {
    const [a, b, c, d] = adjustP([0.04, 0.01, 0.03, 0.005], 'holm');
    expect([a, b, c, d].map((p) => Number(p?.toFixed(12)))).toEqual([0.06, 0.03, 0.06, 0.02]);
  });

  it('keeps order and nulls, which do not count', () => {
    expect(adjustP([null, 0.02, null, 0.01], 'bonferroni')).toEqual([null, 0.04, null, 0.02]);
    expect(adjustP([], 'holm')).toEqual([]);
    expect(adjustP([null], 'benjamini-hochberg')).toEqual([null]);
  });

  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 });

  it.each(['benjamini-hochberg', 'holm', 'bonferroni', 'none'] as const)(
    'by %s never lowers a p, keeps their order and ends at 1',
    (method) => {
      fc.assert(
        fc.property(values, (p) => {
          const adjusted = adjustP(p, method).map((value) => value ?? Number.NaN);
          p.forEach((value, i) => {
            expect(adjusted[i]).toBeGreaterThanOrEqual(value * (1 - 1e-15));
            expect(adjusted[i]).toBeLessThanOrEqual(1);
            p.forEach((other, j) => {
              if (value <= other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] ?? Number.NaN);
            });
          });
        }),
      );
    },
  );

  it('is strictest by Bonferroni, then Holm, then Benjamini–Hochberg', () => {
    fc.assert(
      fc.property(values, (p) => {
        const [bonferroni, holm, bh] = (['bonferroni', 'holm', 'benjamini-hochberg'] as const).map((method) => adjustP(p, method));
        p.forEach((_, i) => {
          expect(bonferroni?.[i]).toBeGreaterThanOrEqual((holm?.[i] ?? Number.NaN) * (1 - 1e-15));
          expect(holm?.[i]).toBeGreaterThanOrEqual((bh?.[i] ?? Number.NaN) * (1 - 1e-15));
        });
      }),
    );
  });
});
