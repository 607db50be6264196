import { describe, expect, it } from 'vitest';
import { npsWald } from '../../src/inference/nps-wald.js';

describe('npsWald', () => {
  it.each([
    ['the SFO 2017 customer survey', 1436, 968, 342, 37.2249062016, 42.4546276658],
    ['its boarding area B', 94, 50, 22, 32.5026347405, 54.2443532113],
    ['the test data of the package', 462, 176, 362, 4.4080884484, 15.5919115516],
  ])('on %s: %d, %d, %d give %d to %d (R 4.2.2, NPS 1.1)', (_, promoters, passives, detractors, low, high) => {
    const interval = npsWald({ promoters, passives, detractors }, 0.95);
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  it('is cut to ±100 and has no width without variance', () => {
    expect(npsWald({ promoters: 2, passives: 1, detractors: 0 }, 0.95).high).toBe(100);
    expect(npsWald({ promoters: 0, passives: 1, detractors: 2 }, 0.95).low).toBe(-100);
    expect(npsWald({ promoters: 5, passives: 0, detractors: 0 }, 0.95)).toEqual({ low: 100, high: 100 });
  });
});
