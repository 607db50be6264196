import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsScore } from '../../src/inference/nps-score.js';

describe('npsScore', () => {
  it('of 6, 139, 16 is −12.40 to −0.54 (R package contingencytables, Tango_asymptotic_score_CI_paired_2x2 on Cavo 2012)', () => {
    const { low, high } = npsScore({ promoters: 6, passives: 139, detractors: 16 }, 0.95);
    expect(low).toBeCloseTo(-12.4, 2);
    expect(high).toBeCloseTo(-0.54, 2);
  });

  it('of promoters only has the closed form (n − z²)/(n + z²)', () => {
    const z = 1.959963984540054;
    const { low, high } = npsScore({ promoters: 10, passives: 0, detractors: 0 }, 0.95);
    expect(low).toBeCloseTo((100 * (10 - z * z)) / (10 + z * z), 10);
    expect(high).toBe(100);
  });

  it('of passives only reaches to both sides', () => {
    const { low, high } = npsScore({ promoters: 0, passives: 20, detractors: 0 }, 0.95);
    expect(high).toBeGreaterThan(0);
    expect(low).toBeCloseTo(-high, 10);
  });

  const counts = fc
    .record({ promoters: fc.nat(300), passives: fc.nat(300), detractors: fc.nat(300) })
    .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

  it('contains the score, stays inside ±100, is wider at a higher level and mirrors', () => {
    fc.assert(
      fc.property(counts, ({ promoters, passives, detractors }) => {
        const score = (100 * (promoters - detractors)) / (promoters + passives + detractors);
        const { low, high } = npsScore({ promoters, passives, detractors }, 0.9);
        const wider = npsScore({ promoters, passives, detractors }, 0.99);
        expect(low).toBeLessThanOrEqual(score + 1e-9);
        expect(high).toBeGreaterThanOrEqual(score - 1e-9);
        expect([-100 <= wider.low, wider.low <= low, high <= wider.high, wider.high <= 100]).toEqual([true, true, true, true]);
        expect(npsScore({ promoters: detractors, passives, detractors: promoters }, 0.9).low).toBeCloseTo(-high, 6);
      }),
    );
  });
});
