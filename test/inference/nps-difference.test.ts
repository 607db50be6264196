import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { npsDifference } from '../../src/inference/nps-difference.js';

describe('npsDifference', () => {
  const apples = { promoters: 120, passives: 47, detractors: 83 };
  const oranges = { promoters: 110, passives: 49, detractors: 91 };

  it('by wald is nps.test of R 4.2.2, NPS 1.1 on its test data (Apples against Oranges)', () => {
    const { difference, low, high, z, p } = npsDifference(apples, oranges, 0.95, 'wald');
    expect(difference).toBeCloseTo(7.2, 10);
    expect(difference / (z ?? 0)).toBeCloseTo(7.9707465146, 9);
    expect(p).toBeCloseTo(0.36636505411, 10);
    expect(low).toBeCloseTo(-8.4223760985, 9);
    expect(high).toBeCloseTo(22.8223760985, 9);
  });

  it('adjusted has the raw difference and the test of the adjusted counts (formula of Rocks 2016 by hand)', () => {
    const { difference, z, low, high } = npsDifference(apples, oranges, 0.95);
    const variance = (204.5 / 253 - (37 / 253) ** 2 + (202.5 / 253 - (19 / 253) ** 2)) / 253;
    expect(difference).toBeCloseTo(7.2, 10);
    expect(z).toBeCloseTo(18 / 253 / Math.sqrt(variance), 10);
    expect((low + high) / 2).toBeCloseTo(1800 / 253, 10);
  });

  it('without variance has a z adjusted and none by wald', () => {
    const all = { promoters: 9, passives: 0, detractors: 0 };
    const none = { promoters: 0, passives: 0, detractors: 9 };
    expect(npsDifference(all, none, 0.95, 'wald')).toEqual({ difference: 200, low: 200, high: 200, z: null, p: null });
    expect(npsDifference(all, none, 0.95).p).toBeLessThan(1e-4);
  });

  const counts = fc
    .record({ promoters: fc.nat(300), passives: fc.nat(300), detractors: fc.nat(300) })
    .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

  it('excludes 0 exactly when p < 1 − level, and changes sign with the order', () => {
    fc.assert(
      fc.property(counts, counts, (first, second) => {
        const there = npsDifference(first, second, 0.95);
        const back = npsDifference(second, first, 0.95);
        expect(there.low > 0 || there.high < 0).toBe((there.p ?? 1) < 0.05);
        expect(back.difference).toBeCloseTo(-there.difference, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
        expect(back.p).toBeCloseTo(there.p ?? 1, 12);
      }),
    );
  });
});
