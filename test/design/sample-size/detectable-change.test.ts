import { describe, expect, it } from 'vitest';
import { detectableChange, significantChange } from '../../../src/design/sample-size/detectable-change.js';

const wave = { variance: 0.61, n: 400 };

describe('of an NPS of variance .61 with 400 answers in each wave', () => {
  it('10.8 points are significant once seen', () => expect(100 * significantChange(wave, wave, 0.95)).toBeCloseTo(10.8, 1));

  it('15.5 points are found with 80 % power', () => expect(100 * detectableChange(wave, wave, 0.95, 0.8)).toBeCloseTo(15.5, 1));

  it('a smaller wave hides more', () => {
    expect(significantChange(wave, { ...wave, n: 100 }, 0.95)).toBeGreaterThan(significantChange(wave, wave, 0.95));
  });
});
