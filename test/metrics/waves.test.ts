import { describe, expect, it } from 'vitest';
import { npsDifference } from '../../src/inference/nps-difference.js';
import type { AnyMetric } from '../../src/metrics/metric.js';
import { singleChoice } from '../../src/metrics/single-choice.js';
import { headlineIn, measureWaves } from '../../src/metrics/waves.js';
import { bareSurvey, choicesOf } from '../support/hand-made.js';
import { npsMetric, npsSeries } from '../support/hand-made-series.js';

const never = () => null;
const months = (counts: readonly (readonly [number, number, number])[], year = 2026) =>
  Object.fromEntries(counts.map((one, at) => [`${year}-${String(at + 1).padStart(2, '0')}`, one]));

describe('measureWaves', () => {
  it('tests each change by the test of the metric and adjusts for their number', () => {
    const series = npsSeries(
      months([
        [50, 30, 20],
        [52, 28, 20],
        [20, 30, 50],
        [20, 30, 50],
      ]),
    );
    const waves = measureWaves(npsMetric, series, never, bareSurvey);
    const [first, second, third, fourth] = waves.map(({ change }) => change);
    expect(first).toBeNull();
    const { p } = npsDifference({ promoters: 20, passives: 30, detractors: 50 }, { promoters: 52, passives: 28, detractors: 20 }, 0.95);
    expect(third).toMatchObject({ from: '2026-02', p, adjusted: expect.closeTo(3 * (p ?? 0), 12), significant: true });
    expect([second?.significant, fourth?.significant, fourth?.difference]).toEqual([false, false, 0]);
  });

  it('compares with the year before beside the wave before', () => {
    const series = npsSeries({
      ...months(
        [
          [50, 30, 20],
          [50, 30, 20],
        ],
        2025,
      ),
      ...months([
        [20, 30, 50],
        [50, 30, 20],
      ]),
    });
    const waves = measureWaves(npsMetric, series, never, bareSurvey);
    expect(waves.map(({ yearAgo }) => yearAgo?.from ?? null)).toEqual([null, null, '2025-01', '2025-02']);
    expect(waves.map(({ yearAgo }) => yearAgo?.significant ?? null)).toEqual([null, null, true, false]);
  });

  it('breaks line and control chart where the wording changed', () => {
    const counts = Array.from({ length: 12 }, (_, at): [number, number, number] => (at < 6 ? [50, 30, 20] : [20, 30, 50]));
    const broken = (from: string, to: string) => (from <= '2026-06' && to > '2026-06' ? 'reworded' : null);
    const waves = measureWaves(npsMetric, npsSeries(months(counts)), broken, bareSurvey);
    expect(waves[6]?.change).toMatchObject({ from: '2026-06', difference: null, why: 'reworded' });
    expect(waves.map(({ control }) => control?.centre)).toEqual([...Array(6).fill(30), ...Array(6).fill(-30)]);
    expect(waves.flatMap(({ control }) => control?.signals ?? [])).toEqual([]);
    const whole = measureWaves(npsMetric, npsSeries(months(counts)), never, bareSurvey);
    expect(whole[6]?.change?.difference).toBe(-60);
    expect(whole[0]?.control?.signals).toEqual(['beyond-limits']);
  });

  it('leaves waves with too few answers out of changes and chart, but has them', () => {
    const counts = [...Array.from({ length: 6 }, (): [number, number, number] => [50, 30, 20]), [0, 0, 2], [50, 30, 20]] as const;
    const waves = measureWaves(npsMetric, npsSeries(months(counts)), never, bareSurvey);
    expect(waves[6]).toMatchObject({ wave: '2026-07', change: null, control: null, result: { base: { n: 2 } } });
    expect(waves[7]?.change).toMatchObject({ from: '2026-06', difference: 0 });
    expect(waves[7]?.control?.centre).toBeCloseTo(30, 12);
  });

  it('of a choice has shares by wave and nothing that stands for all of them', () => {
    const metric = singleChoice as unknown as AnyMetric;
    const counts: Record<string, [number, number]> = months([
      [30, 10, 0],
      [10, 30, 0],
    ]) as never;
    const of = (wave: string) =>
      singleChoice.compute(
        { choices: choicesOf({ app: counts[wave]?.[0] ?? 0, phone: counts[wave]?.[1] ?? 0 }, 40) },
        { question: 'channel' },
        bareSurvey,
      );
    const waves = measureWaves(metric, { waves: ['2026-01', '2026-02'], of, compare: never }, never, bareSurvey);
    expect(waves.map(({ result }) => result.figures.map(({ id, value }) => [id, value]))).toEqual([
      [
        ['share.app', 75],
        ['share.phone', 25],
      ],
      [
        ['share.app', 25],
        ['share.phone', 75],
      ],
    ]);
    expect(waves.map(({ change, control }) => [change, control])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(headlineIn(metric, of('2026-01'))).toBeUndefined();
  });
});
