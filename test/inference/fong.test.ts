import { describe, expect, it } from 'vitest';
import { fong } from '../../src/inference/fong.js';

describe('fong', () => {
  it.each([
    [123, 95, 28, 19.4, true],
    [101, 81, 20, 18.5, true],
    [124, 121, 3, 19.8, false],
    [93, 87, 6, 18.5, false],
    [177, 83, 94, 19.9, true],
  ])('of %d and %d of 296 respondents: %d against %d (published Kano counts)', (top, second, difference, critical, significant) => {
    const found = fong(top, second, 296);
    expect(found.difference).toBe(difference);
    expect(found.critical).toBeCloseTo(critical, 1);
    expect(found.significant).toBe(significant);
  });

  it('is significant from the critical difference on', () => {
    expect(fong(1, 0, 1).significant).toBe(false);
    expect(fong(2, 0, 2).significant).toBe(true);
    expect(fong(5, 5, 10)).toEqual({ difference: 0, critical: 1.65 * Math.sqrt(5), significant: false });
  });
});
