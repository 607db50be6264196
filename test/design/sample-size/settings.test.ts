import { describe, expect, it } from 'vitest';
import { designEffect, measureOf } from '../../../src/design/sample-size/settings.js';

describe('designEffect', () => {
  it('multiplies: 12 per cluster with ρ = .03, CV .25 and .95 for strata make 1.3425, and 1,200 answers tell as much as 893.88', () => {
    const deff = designEffect({ known: 0.95, clusters: { size: 12, icc: 0.03 }, weightCv: 0.25 });
    expect(deff).toBeCloseTo(1.3425, 4);
    expect(1200 / deff).toBeCloseTo(893.88, 2);
  });

  it('is 1 of a simple random sample', () => expect(designEffect({ known: null, clusters: null, weightCv: null })).toBe(1));
});

describe('measureOf', () => {
  it.each([
    [{ metric: 'proportion', share: 0.5 } as const, 0.25],
    [{ metric: 'mean', sd: 1.5 } as const, 2.25],
    [{ metric: 'nps', promoters: 0.5, detractors: 0.2 } as const, 0.61],
    [{ metric: 'nps', promoters: 0.6, detractors: 0.1 } as const, 0.45],
    [{ metric: 'nps', promoters: 0.5, detractors: 0.5 } as const, 1],
  ])('%j has the variance %d', (expected, variance) => expect(measureOf(expected).variance).toBeCloseTo(variance, 12));

  it('finds with so many answers just the change for which they are asked', () => {
    for (const expected of [
      { metric: 'proportion', share: 0.4 },
      { metric: 'mean', sd: 1.2 },
      { metric: 'nps', promoters: 0.5, detractors: 0.2 },
    ] as const) {
      const measure = measureOf(expected);
      for (const change of [0.15, -0.15]) {
        const n = measure.perWave(change, 0.95, 0.8).at(-1)?.result ?? 0;
        const { rise, drop } = measure.detectable(n, 0.95, 0.8);
        expect(change > 0 ? rise : drop).toBeCloseTo(0.15, 8);
      }
    }
  });

  it('counts the smallest class that is expected', () => {
    expect(measureOf({ metric: 'proportion', share: 0.99 }).rarest(200)).toBeCloseTo(2, 9);
    expect(measureOf({ metric: 'nps', promoters: 0.5, detractors: 0.2 }).rarest(100)).toBeCloseTo(20, 9);
    expect(measureOf({ metric: 'nps', promoters: 0.5, detractors: 0.5 }).rarest(100)).toBeCloseTo(50, 9);
  });
});
