import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { detectableShift, proportionsPerWave, withContinuity } from '../../../src/design/sample-size/two-waves-proportions.js';

describe('proportionsPerWave', () => {
  it.each([
    [0.5, 0.55, 1564.672, 1565],
    [0.8, 0.85, 905.37, 906],
  ])('from %d to %d with 80 %% power: %d, so %d (R 4.2.2, power.prop.test)', (p1, p2, exact, answers) => {
    const n = proportionsPerWave(p1, p2, 0.95, 0.8);
    expect(Math.abs(n - exact)).toBeLessThan(0.01);
    expect(roundUp(n)).toBe(answers);
  });

  it('takes more with continuity correction: 1604.4, so 1,605', () => {
    const n = withContinuity(proportionsPerWave(0.5, 0.55, 0.95, 0.8), 0.5, 0.55);
    expect(n).toBeCloseTo(1604.4, 1);
    expect(roundUp(n)).toBe(1605);
  });
});

describe('detectableShift', () => {
  it('undoes proportionsPerWave, up and down', () => {
    const share = fc.integer({ min: 2, max: 98 }).map((x) => x / 100);
    fc.assert(
      fc.property(share, share, fc.constantFrom(0.5, 0.8, 0.95), (p1, p2, power) => {
        fc.pre(p1 !== p2);
        const n = proportionsPerWave(p1, p2, 0.95, power);
        expect(detectableShift(p1, p2 > p1 ? 1 : 0, n, 0.95, power)).toBeCloseTo(Math.abs(p1 - p2), 9);
      }),
    );
  });

  it('is null where there is no room', () => {
    expect(detectableShift(0.99, 1, 100, 0.95, 0.8)).toBeNull();
    expect(detectableShift(0.99, 0, 100, 0.95, 0.8)).toBeGreaterThan(0.05);
  });
});
