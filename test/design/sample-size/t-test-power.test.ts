import { describe, expect, it } from 'vitest';
import { tTestPower } from '../../../src/design/sample-size/t-test-power.js';

describe('tTestPower', () => {
  it.each([
    [0.5, 20, 0.95, 0.3377084],
    [1, 5, 0.95, 0.2859276],
    [2, 3, 0.99, 0.1568508],
    [0.2, 500, 0.9, 0.9351492],
    [0.01, 50_000, 0.95, 0.3524032],
    [1.5, 2, 0.95, 0.147502],
  ])('of %d standard deviations with %d answers each at %d: %d (noncentral t of scipy 1.17.1)', (effect, n, level, power) => {
    expect(tTestPower(effect, n, level)).toBeCloseTo(power, 6);
  });

  it('of no difference is half of what is left beside the level', () => {
    expect(tTestPower(0, 10, 0.95)).toBeCloseTo(0.025, 9);
  });
});
