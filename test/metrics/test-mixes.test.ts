import { describe, expect, it } from 'vitest';
import type { PartedChange } from '../../src/metrics/measure-mix.js';
import { testMixes } from '../../src/metrics/test-mixes.js';
import { bareSurvey } from '../support/hand-made.js';

const parted = (mix: number, mixSe: number | null, rate: number, rateSe: number | null): PartedChange => ({
  ...{ by: 'plan', from: '2026-01', to: '2026-02', figure: 'nps', difference: mix + rate },
  ...{ mix, mixSe, rate, rateSe, groups: [] },
});

describe('testMixes', () => {
  it('tests either part by its standard error, adjusted with the parts of all metrics', () => {
    // z = 2.5758 is p .01, one of four parts: .04 by Bonferroni.
    const [[first] = [], [second] = []] = testMixes([[parted(2.5758293, 1, 0, 1)], [parted(0, 2, -1, 1)]], {
      adjust: 'bonferroni',
      confidence: 0.95,
    });
    expect(first?.mixTest).toEqual({
      low: expect.closeTo(2.5758293 - 1.959964, 5),
      high: expect.closeTo(2.5758293 + 1.959964, 5),
      p: expect.closeTo(0.01, 7),
      adjusted: expect.closeTo(0.04, 7),
      significant: true,
    });
    expect([first?.rateTest?.p, second?.rateTest?.significant]).toEqual([1, false]);
    expect(first).not.toHaveProperty('mixSe');
  });

  it('tests nothing without a standard error, nor what cannot vary', () => {
    const [[one] = []] = testMixes([[parted(3, null, 0, 0)]], bareSurvey);
    expect(one?.mixTest).toBeNull();
    expect(one?.rateTest).toEqual({ low: 0, high: 0, p: null, adjusted: null, significant: false });
  });
});
