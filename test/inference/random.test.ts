import { describe, expect, it } from 'vitest';
import { equalShares } from '../../src/inference/goodness.js';
import { random } from '../../src/inference/random.js';

describe('random', () => {
  it.each([
    [0, [0.870254774404272, 0.6697971505310978, 0.3616586206733957], 0.4955777364439953],
    [1, [0.3946724931250869, 0.14775008893546571, 0.16688351314326166], 0.5075341540955837],
    [42, [0.4137016681565887, 0.003983993377814743, 0.6500837027638867], 0.010744478312167294],
    [-7, [0.6450926299117116, 0.16564091693603888, 0.6119869349501237], 0.5693744022855979],
    [Number.MAX_SAFE_INTEGER, [0.28711898103103251, 0.1540904543499252, 0.6056109088751621], 0.4083458367382291],
  ])('from seed %d is the series of xoshiro128** and SplitMix64 in C (Blackman and Vigna 2021)', (seed, first, last) => {
    const next = random(seed);
    expect([next(), next(), next()]).toEqual(first);
    for (let skipped = 0; skipped < 99_999; skipped++) next();
    expect(next()).toBe(last);
  });

  it('fills 0 to 1 evenly', () => {
    const next = random(2026);
    const counts = new Array<number>(100).fill(0);
    for (let drawn = 0; drawn < 100_000; drawn++) {
      const bin = Math.floor(100 * next());
      counts[bin] = (counts[bin] ?? Number.NaN) + 1;
    }
    expect(equalShares(counts).p).toBeGreaterThan(0.01);
  });

  it('wants a whole number', () => {
    expect(() => random(0.5)).toThrow(RangeError);
  });
});
