import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../src/inference/normal.js';
import { poissonScore } from '../../src/inference/poisson-score.js';

describe('poissonScore', () => {
  it('10 observed: 11.9207 ± 1.95996 √10.9604', () => {
    const { low, high } = poissonScore(10, 0.95);
    expect(low).toBeCloseTo(5.432, 3);
    expect(high).toBeCloseTo(18.4095, 3);
  });

  it('nothing observed: from 0 to z²', () => {
    expect(poissonScore(0, 0.95)).toEqual({ low: 0, high: expect.closeTo(normalQuantile(0.975) ** 2, 12) });
  });

  it('its ends are the means whose distance from the count is z standard deviations', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (count) => {
        const z = normalQuantile(0.975);
        for (const mean of Object.values(poissonScore(count, 0.95))) expect(Math.abs(count - mean) / Math.sqrt(mean)).toBeCloseTo(z, 6);
      }),
    );
  });
});
