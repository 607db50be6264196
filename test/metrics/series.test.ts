import { describe, expect, it } from 'vitest';
import { changeOf, comparisonsOf, pairsInTurn, pairsOfYears } from '../../src/metrics/series.js';
import { npsMetric, npsSeries } from '../support/hand-made-series.js';

describe('pairsInTurn', () => {
  it('are each wave with the one before it', () => {
    const series = npsSeries({ '2026-01': [10, 5, 5], '2026-02': [9, 5, 5], '2026-04': [8, 5, 5] });
    expect(pairsInTurn(series, 5)).toEqual([
      { wave: '2026-02', from: '2026-01' },
      { wave: '2026-04', from: '2026-02' },
    ]);
  });

  it('pass over waves in which nobody was asked, or too few answered', () => {
    const series = npsSeries({ '2026-01': [10, 5, 5], '2026-02': [0, 0, 0], '2026-03': [2, 1, 1], '2026-04': [8, 5, 5] });
    expect(pairsInTurn(series, 5)).toEqual([{ wave: '2026-04', from: '2026-01' }]);
    expect(pairsInTurn(npsSeries({ '2026-01': [1, 1, 1] }), 5)).toEqual([]);
  });
});

describe('pairsOfYears', () => {
  it('are each wave with the same one a year before, where both have enough answers', () => {
    const series = npsSeries({ '2025-01': [10, 5, 5], '2025-02': [1, 0, 0], '2026-01': [9, 5, 5], '2026-02': [9, 5, 5] });
    expect(pairsOfYears(series, 5)).toEqual([{ wave: '2026-01', from: '2025-01' }]);
  });

  it('are none of years, which have the year before anyway', () => {
    expect(pairsOfYears(npsSeries({ '2025': [10, 5, 5], '2026': [9, 5, 5] }), 5)).toEqual([]);
  });
});

describe('a change', () => {
  const series = npsSeries({ '2026-01': [60, 20, 20], '2026-02': [40, 30, 30] });
  const pair = { wave: '2026-02', from: '2026-01' };

  it('is parted into promoters and detractors, which sum to it', () => {
    const [comparison] = comparisonsOf(series, [pair], () => null);
    const test = comparison && { ...comparison, against: 'wave', adjusted: comparison.p, significant: true };
    const change = changeOf(npsMetric, series, pair, test, null);
    expect(change).toMatchObject({ from: '2026-01', figure: 'nps', difference: expect.closeTo(-30, 10), significant: true });
    expect(change?.parts?.map(({ id, difference }) => [id, Math.round(difference)])).toEqual([
      ['promoters', -20],
      ['detractors', -10],
    ]);
    expect(change).not.toHaveProperty('against');
  });

  it('is not computed across a change of wording, and says so', () => {
    expect(comparisonsOf(series, [pair], () => 'reworded')).toEqual([null]);
    expect(changeOf(npsMetric, series, pair, null, 'reworded')).toMatchObject({
      figure: 'nps',
      difference: null,
      p: null,
      why: 'reworded',
    });
  });

  it('is nothing where there is no test', () => {
    expect(changeOf(npsMetric, series, pair, null, null)).toBeNull();
  });
});
