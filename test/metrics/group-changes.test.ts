import { describe, expect, it } from 'vitest';
import { adjustP } from '../../src/inference/adjust-p.js';
import { groupChanges, significantChanges } from '../../src/metrics/group-changes.js';
import { bareSurvey } from '../support/hand-made.js';
import { npsMetric, npsSeries } from '../support/hand-made-series.js';

const never = () => null;
const west = npsSeries({ '2026-01': [50, 30, 20], '2026-02': [50, 30, 20], '2026-03': [20, 30, 50] });
const north = npsSeries({ '2026-01': [50, 30, 20], '2026-02': [48, 31, 21], '2026-03': [52, 30, 18] });
const changesOf = (value: string, series: typeof west, minBase = 5) =>
  groupChanges({ by: 'region', value }, npsMetric, series, never, minBase);

describe('significantChanges', () => {
  it('names group and wave of what moved', () => {
    const { tests, changes } = significantChanges([[...changesOf('West', west), ...changesOf('North', north)]], bareSurvey);
    expect(tests).toBe(4);
    expect(changes.flat().map(({ by, value, wave, change }) => [by, value, wave, change.from, change.difference])).toEqual([
      ['region', 'West', '2026-03', '2026-02', -60],
    ]);
    expect(changes[0]?.[0]?.change.parts?.map(({ id }) => id)).toEqual(['promoters', 'detractors']);
  });

  it('adjusts p over the changes of all metrics together', () => {
    const lists = [changesOf('West', west), changesOf('North', north)];
    const p = lists.flat().map(({ comparison }) => comparison.p);
    for (const adjust of ['benjamini-hochberg', 'holm', 'bonferroni', 'none'] as const) {
      const { changes } = significantChanges(lists, { adjust, confidence: 0.95 });
      expect(changes[0]?.[0]?.change.adjusted).toBe(adjustP(p, adjust)[1]);
      expect(changes[1]).toEqual([]);
    }
  });

  it('is nothing of nothing', () => {
    expect(significantChanges([[], []], bareSurvey)).toEqual({ tests: 0, changes: [[], []] });
  });
});

describe('groupChanges', () => {
  it('are of waves with enough answers of the group', () => {
    expect(
      changesOf('West', npsSeries({ '2026-01': [50, 30, 20], '2026-02': [1, 1, 1], '2026-03': [20, 30, 50] })).map(({ pair }) => pair),
    ).toEqual([{ wave: '2026-03', from: '2026-01' }]);
    expect(changesOf('West', west, 101)).toEqual([]);
  });

  it('are not of waves between which the wording changed', () => {
    const broken = (_: string, to: string) => (to === '2026-03' ? 'reworded' : null);
    expect(groupChanges({ by: 'region', value: 'West' }, npsMetric, west, broken, 5).map(({ pair }) => pair.wave)).toEqual(['2026-02']);
  });
});
