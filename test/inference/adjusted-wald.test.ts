import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedCounts, adjustedWald } from '../../src/inference/adjusted-wald.js';
import type { NpsCounts } from '../../src/inference/nps-moments.js';
import { npsWald } from '../../src/inference/nps-wald.js';

/** Probability that an interval covers 100(p − d), summed over all samples of n answers from a population with shares p and d. */
function coverage(interval: (counts: NpsCounts, level: number) => { low: number; high: number }, n: number, p: number, d: number): number {
  let covered = 0;
  let ofPromoters = (1 - p - d) ** n;
  for (let promoters = 0; promoters <= n; promoters++) {
    let probability = ofPromoters;
    for (let detractors = 0; detractors <= n - promoters; detractors++) {
      const passives = n - promoters - detractors;
      const { low, high } = interval({ promoters, passives, detractors }, 0.95);
      if (low <= 100 * (p - d) && 100 * (p - d) <= high) covered += probability;
      probability *= ((passives / (detractors + 1)) * d) / (1 - p - d);
    }
    ofPromoters *= (((n - promoters) / (promoters + 1)) * p) / (1 - p - d);
  }
  return covered;
}

describe('adjustedWald', () => {
  it('adds three answers, ¾ promoter, 1½ passives, ¾ detractor (Rocks 2016)', () => {
    expect(adjustedCounts({ promoters: 5, passives: 3, detractors: 2 })).toEqual({ promoters: 5.75, passives: 4.5, detractors: 2.75 });
  });

  it('of 50 promoters, 30 passives, 20 detractors is 29.1 ± 15.1 (formula of Rocks 2016 by hand: 30/103, V = 71.5/103 − (30/103)²)', () => {
    const { low, high } = adjustedWald({ promoters: 50, passives: 30, detractors: 20 }, 0.95);
    expect((low + high) / 2).toBeCloseTo(3000 / 103, 10);
    expect((high - low) / 2).toBeCloseTo(195.9963984540054 * Math.sqrt((71.5 / 103 - (30 / 103) ** 2) / 103), 10);
  });

  it('covers .963 where Wald covers .718: n = 10, NPS +85 by 88 % promoters, 9 % passives, 3 % detractors, nominal .95', () => {
    expect(coverage(npsWald, 10, 0.88, 0.03)).toBeCloseTo(0.718, 3);
    expect(coverage(adjustedWald, 10, 0.88, 0.03)).toBeCloseTo(0.963, 3);
  });

  it('contains the raw score at level 0.95 for all samples of 2 to 40 answers, but not for a single promoter', () => {
    for (let n = 2; n <= 40; n++) {
      for (let promoters = 0; promoters <= n; promoters++) {
        for (let detractors = 0; detractors <= n - promoters; detractors++) {
          const score = (100 * (promoters - detractors)) / n;
          const { low, high } = adjustedWald({ promoters, passives: n - promoters - detractors, detractors }, 0.95);
          if (low > score || score > high) expect.fail(`${promoters} promoters and ${detractors} detractors of ${n}`);
        }
      }
    }
    expect(adjustedWald({ promoters: 1, passives: 0, detractors: 0 }, 0.95).high).toBeLessThan(100);
  });

  const counts = fc.record({ promoters: fc.nat(300), passives: fc.nat(300), detractors: fc.nat(300) });

  it('stays inside ±100, is wider at a higher level and mirrors', () => {
    fc.assert(
      fc.property(counts, ({ promoters, passives, detractors }) => {
        const { low, high } = adjustedWald({ promoters, passives, detractors }, 0.9);
        const wider = adjustedWald({ promoters, passives, detractors }, 0.99);
        expect([-100 <= wider.low, wider.low <= low, high <= wider.high, wider.high <= 100]).toEqual([true, true, true, true]);
        expect(adjustedWald({ promoters: detractors, passives, detractors: promoters }, 0.9).low).toBeCloseTo(-high, 9);
      }),
    );
  });
});
