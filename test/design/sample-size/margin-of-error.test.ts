import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marginOfError, sizeForMargin } from '../../../src/design/sample-size/margin-of-error.js';
import { ADJUSTED_WALD_SAVES, npsVariance } from '../../../src/design/sample-size/nps.js';
import { proportionVariance } from '../../../src/design/sample-size/proportion.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';

describe('sizeForMargin', () => {
  it.each([
    [0.5, 0.05, 0.95, 384.146, 385],
    [0.5, 0.05, 0.9, 270.55, 271],
    [0.5, 0.05, 0.99, 663.49, 664],
    [0.5, 0.03, 0.95, 1067.07, 1068],
  ])('a share of %d within %d at %d: %d, so %d', (p, margin, level, exact, answers) => {
    const n = sizeForMargin(proportionVariance(p), margin, level);
    expect(Math.abs(n - exact)).toBeLessThan(0.006);
    expect(roundUp(n)).toBe(answers);
  });

  it('a mean with the standard deviation 1 within 0.1: 385', () => {
    expect(roundUp(sizeForMargin(1, 0.1, 0.95))).toBe(385);
  });

  it.each([
    [0.5, 0.5, [385, 1537, 4269]],
    [0.5, 0.2, [235, 938, 2604]],
    [0.6, 0.1, [173, 692, 1921]],
  ])('an NPS of %d promoters and %d detractors within 10, 5 and 3 points: %j', (promoters, detractors, answers) => {
    const variance = npsVariance(promoters, detractors);
    expect([0.1, 0.05, 0.03].map((margin) => roundUp(sizeForMargin(variance, margin, 0.95)))).toEqual(answers);
  });

  it.each([
    [0.61, 0.95, 231.3, 232],
    [0.61, 0.9, 162.04, 163],
    [1, 0.9, 267.6, 268],
  ])('an NPS of variance %d within 10 points at %d by adjusted Wald: %d, so %d', (variance, level, exact, answers) => {
    const n = sizeForMargin(variance, 0.1, level) - ADJUSTED_WALD_SAVES;
    expect(Math.abs(n - exact)).toBeLessThan(0.06);
    expect(roundUp(n)).toBe(answers);
  });
});

describe('marginOfError', () => {
  it('of a share of 80 % among 385 is 4.00 points', () => {
    expect(100 * marginOfError(proportionVariance(0.8), 385, 0.95)).toBeCloseTo(4, 2);
  });

  it('undoes sizeForMargin', () => {
    const positive = fc.double({ min: 0.001, max: 10, noNaN: true });
    fc.assert(
      fc.property(positive, positive, fc.double({ min: 0.5, max: 0.9999, noNaN: true }), (variance, margin, level) => {
        expect(marginOfError(variance, sizeForMargin(variance, margin, level), level) / margin).toBeCloseTo(1, 10);
      }),
    );
  });
});
