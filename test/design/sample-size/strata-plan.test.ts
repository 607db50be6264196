import { describe, expect, it } from 'vitest';
import { strataPlan } from '../../../src/design/sample-size/strata-plan.js';
import { REGIONS } from './regions.js';
import { NPS } from './settings-of.js';

const bare = REGIONS.map((stratum) => ({ ...stratum, sd: null }));

describe('strataPlan', () => {
  it('gives strata without standard deviations that of the metric', () => {
    const { strata, expected } = strataPlan(bare, NPS, 'proportional', 1);
    expect(strata.strata.map(({ sd }) => sd)).toEqual(Array(3).fill(Math.sqrt(0.61)));
    expect([strata.ownSd, expected]).toEqual([false, NPS]);
  });

  it('expects of a mean what remains within strata: √ΣWS² = √1.016', () => {
    const { strata, expected } = strataPlan(REGIONS, { metric: 'mean', sd: 9 }, 'neyman', 30);
    expect(expected).toEqual({ metric: 'mean', sd: expect.closeTo(Math.sqrt(1.016), 12) });
    expect(strata).toEqual({ strata: REGIONS, allocation: 'neyman', floor: 30, ownSd: true });
  });
});
