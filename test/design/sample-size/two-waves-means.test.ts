import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { detectableMeanChange, meansPerWave, meansPerWaveByNormal } from '../../../src/design/sample-size/two-waves-means.js';

describe('meansPerWave', () => {
  it('a fifth of a standard deviation: 392.44 by the normal distribution, 393.41 by t, so 394 (R, power.t.test)', () => {
    expect(meansPerWaveByNormal(1, 0.2, 0.95, 0.8)).toBeCloseTo(392.44, 2);
    expect(meansPerWave(1, 0.2, 0.95, 0.8)).toBeCloseTo(393.41, 2);
    expect(roundUp(meansPerWave(1, 0.2, 0.95, 0.8))).toBe(394);
  });

  it('half a standard deviation: 63.77, so 64 (R, power.t.test)', () => {
    expect(meansPerWave(1, 0.5, 0.95, 0.8)).toBeCloseTo(63.77, 2);
    expect(roundUp(meansPerWave(1, 0.5, 0.95, 0.8))).toBe(64);
  });

  it.each([
    [1, 0.8, 0.95, 16.7148],
    [2, 0.95, 0.99, 10.711],
    [0.1, 0.9, 0.8, 1314.3105],
    [1.5, 0.5, 0.95, 4.5671],
  ])('%d standard deviations with power %d at %d: %d (noncentral t of scipy 1.17.1)', (change, power, level, n) => {
    expect(meansPerWave(1, change, level, power)).toBeCloseTo(n, 3);
  });

  it('depends on the change in standard deviations only, whatever its sign', () => {
    expect(meansPerWave(3, -0.6, 0.95, 0.8)).toBeCloseTo(meansPerWave(1, 0.2, 0.95, 0.8), 6);
  });

  it('never takes fewer than two', () => expect(meansPerWave(1, 50, 0.95, 0.8)).toBe(2));
});

describe('detectableMeanChange', () => {
  it('undoes meansPerWave', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 2, noNaN: true }), fc.constantFrom(0.5, 0.8, 0.95), (change, power) => {
        const n = meansPerWave(1.3, change, 0.95, power);
        expect(detectableMeanChange(1.3, n, 0.95, power)).toBeCloseTo(change, 8);
      }),
      { numRuns: 25 },
    );
  });
});
