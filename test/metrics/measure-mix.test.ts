import { describe, expect, it } from 'vitest';
import { measureMix } from '../../src/metrics/measure-mix.js';
import type { MetricResult } from '../../src/metrics/result.js';
import { npsSeries } from '../support/hand-made-series.js';

type Counts = readonly [promoters: number, passives: number, detractors: number];
const resultOf = (counts: Counts): MetricResult => npsSeries({ now: counts }).of('now');
const sum = (counts: readonly Counts[]): Counts =>
  [0, 1, 2].map((at) => counts.reduce((total, one) => total + (one[at] ?? 0), 0)) as unknown as Counts;
const asked = { by: 'plan', from: '2026-01', to: '2026-02', figure: 'nps' };

function mixOf(groups: Record<string, [before: Counts, after: Counts]>) {
  const all = Object.values(groups);
  const whole = { before: resultOf(sum(all.map(([before]) => before))), after: resultOf(sum(all.map(([, after]) => after))) };
  return measureMix(
    asked,
    whole,
    Object.entries(groups).map(([value, [before, after]]) => ({ value, before: resultOf(before), after: resultOf(after) })),
  );
}

describe('measureMix', () => {
  it('parts the change of NPS by shares and scores of the groups', () => {
    // 100 of NPS 20 and 100 of NPS −20; then 60 and 140 of the same.
    const found = mixOf({
      contract: [
        [50, 20, 30],
        [30, 12, 18],
      ],
      prepaid: [
        [30, 20, 50],
        [42, 28, 70],
      ],
    });
    expect(found).toMatchObject({ ...asked, difference: expect.closeTo(-8, 10), mix: expect.closeTo(-8, 10), rate: expect.closeTo(0, 10) });
    expect(found?.groups.map(({ value, n, shares }) => [value, n, ...shares])).toEqual([
      ['contract', 60, 0.5, 0.3],
      ['prepaid', 100, 0.5, 0.7],
    ]);
    expect(found?.mixSe).toBeGreaterThan(0);
  });

  it('has a group of one wave with the base it has there', () => {
    const found = mixOf({
      old: [
        [50, 20, 30],
        [50, 20, 30],
      ],
      fresh: [
        [0, 0, 0],
        [0, 10, 40],
      ],
    });
    expect(found).toMatchObject({ rate: expect.closeTo(0, 10), mix: expect.closeTo(found?.difference ?? 0, 10) });
    expect(found?.groups.map(({ n }) => n)).toEqual([100, 50]);
  });

  it('is null for a figure that is no mean of the groups, for one group, and for a figure that is not there', () => {
    const groups = {
      a: [
        [50, 20, 30],
        [30, 12, 18],
      ],
      b: [
        [30, 20, 50],
        [42, 28, 70],
      ],
    } as const;
    const parts = Object.entries(groups).map(([value, [before, after]]) => ({ value, before: resultOf(before), after: resultOf(after) }));
    const whole = { before: resultOf([50, 0, 0]), after: resultOf([0, 0, 50]) };
    expect(measureMix(asked, whole, parts)).toBeNull();
    expect(
      mixOf({
        a: [
          [50, 20, 30],
          [30, 12, 18],
        ],
      }),
    ).toBeNull();
    expect(measureMix({ ...asked, figure: 'csat' }, whole, parts)).toBeNull();
    expect(measureMix(asked, { ...whole, after: resultOf([0, 0, 0]) }, parts)).toBeNull();
  });
});
