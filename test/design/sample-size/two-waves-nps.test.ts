import { describe, expect, it } from 'vitest';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { npsPerWave } from '../../../src/design/sample-size/two-waves-nps.js';

describe('npsPerWave', () => {
  it.each([
    [0.61, 0.1, 958],
    [0.61, 0.05, 3831],
    [1, 0.1, 1570],
  ])('of variance %d in both waves, a change of %d: %d', (variance, change, answers) => {
    expect(roundUp(npsPerWave(variance, variance, change, 0.95, 0.8))).toBe(answers);
  });

  it('is 957.6 before it is rounded', () => expect(npsPerWave(0.61, 0.61, -0.1, 0.95, 0.8)).toBeCloseTo(957.6, 1));
});
