import { describe, expect, it } from 'vitest';
import { type Measured, measure } from '../../src/metrics/measure.js';
import { plan } from '../../src/metrics/plan.js';
import { resolveBooks } from '../../src/statistics/books.js';
import { addCounts, type Counts, noCounts } from '../../src/statistics/counts.js';
import { type Breakdown, pairKey } from '../../src/statistics/request.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import type { Survey } from '../../src/survey/survey.js';
import { bareSurvey, figureOf } from '../support/hand-made.js';

const survey: Survey = {
  ...bareSurvey,
  wave: { unit: 'month', column: 'date', format: 'ymd' },
  segments: [{ id: 'plan', title: 'Plan', column: 'plan' }],
  items: [
    {
      ...{ id: 'recommend', kind: 'scale', metric: 'nps', text: 'Recommend?', battery: null, column: 'recommend', options: {} },
      scale: { id: null, points: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], labels: [], missing: [], notApplicable: [], reverse: false },
    },
  ],
};

const answers = (promoters: number, detractors: number): Counts => ({
  kind: 'counts',
  cells: [
    { keys: ['10'], n: promoters, w: promoters, ww: promoters, first: 2 },
    { keys: ['0'], n: detractors, w: detractors, ww: detractors, first: 3 },
  ],
  overflow: 0,
});

/** The analysis of promoters and detractors by wave and plan; `''` did not say. */
function measured(cells: [wave: string, plan: string, promoters: number, detractors: number][], settings: Partial<Survey> = {}): Measured {
  const sumOf = (keep: (wave: string, plan: string) => boolean): Counts =>
    cells.reduce((sum, [wave, plan, up, down]) => (keep(wave, plan) ? addCounts(sum, answers(up, down)) : sum), noCounts());
  const by = (keyOf: (wave: string, plan: string) => string | null) =>
    new Map(
      [...new Set(cells.map(([wave, plan]) => keyOf(wave, plan)))].map((key) => [key, sumOf((wave, plan) => keyOf(wave, plan) === key)]),
    );
  const total = sumOf(() => true);
  const breakdown: Breakdown = {
    total,
    groups: new Map<string, Map<string | null, Counts>>([
      ['plan', by((_, plan) => plan || null)],
      ['wave:', by((wave) => wave)],
      ['wave:plan', by(pairKey)],
    ]),
  };
  const whole = { ...survey, ...settings };
  const [one] = measure(
    plan(whole),
    whole,
    resolveBooks(whole, () => total),
    new Map([['recommend', breakdown]]),
    false,
  );
  if (one === undefined) throw new RangeError('nothing was measured');
  return one;
}

describe('over time', () => {
  it('the last change is parted, and that since the first wave', () => {
    const { mix } = measured([
      ['2026-01', 'A', 80, 20],
      ['2026-01', 'B', 20, 80],
      ['2026-02', 'A', 64, 16],
      ['2026-02', 'B', 24, 96],
      ['2026-03', 'A', 40, 10],
      ['2026-03', 'B', 30, 120],
    ]);
    expect(mix.map(({ from, to, mix: shares, rate }) => [from, to, Math.round(shares), Math.round(rate)])).toEqual([
      ['2026-02', '2026-03', -18, 0],
      ['2026-01', '2026-03', -30, 0],
    ]);
    expect(mix[1]?.mixTest?.significant).toBe(true);
    expect(mix[1]?.rateTest?.significant).toBe(false);
  });

  it('the group that moved is named, with its wave', () => {
    const { moved, mix } = measured([
      ['2026-01', 'A', 80, 20],
      ['2026-01', 'B', 80, 20],
      ['2026-02', 'A', 80, 20],
      ['2026-02', 'B', 30, 70],
    ]);
    expect(moved.tests).toBe(2);
    expect(moved.changes.map(({ by, value, wave }) => [by, value, wave])).toEqual([['plan', 'B', '2026-02']]);
    expect(mix).toHaveLength(1);
    expect(mix[0]).toMatchObject({ mix: expect.closeTo(0, 10), rate: expect.closeTo(-50, 10) });
  });

  it('those who do not say their group are part of the mix, and no group that moves', () => {
    const { mix, moved } = measured([
      ['2026-01', 'A', 80, 20],
      ['2026-01', '', 50, 50],
      ['2026-02', 'A', 80, 20],
      ['2026-02', '', 5, 95],
    ]);
    expect(mix[0]?.groups.map(({ value, n }) => [value, n])).toEqual([
      ['A', 100],
      ['', 100],
    ]);
    expect(moved).toEqual({ tests: 1, changes: [] });
  });

  it('spellings of a group are one group in every wave', () => {
    const { mix, breaks } = measured([
      ['2026-01', 'Gold', 80, 20],
      ['2026-01', 'B', 50, 50],
      ['2026-02', 'gold', 80, 20],
      ['2026-02', 'B', 50, 50],
    ]);
    expect(breaks[0]?.groups).toHaveLength(2);
    expect(mix[0]?.groups.map(({ value, shares }) => [value, ...shares])).toEqual([
      ['B', 0.5, 0.5],
      ['Gold', 0.5, 0.5],
    ]);
  });

  it('nothing is parted across a change of wording', () => {
    const items = survey.items.map((item) => ({ ...item, changed: [parseDay('2026-02-01', 'ymd') as number] }));
    const cells = ['2026-01', '2026-02', '2026-03'].flatMap((wave): [string, string, number, number][] => [
      [wave, 'A', 80, 20],
      [wave, 'B', 20, 80],
    ]);
    const { mix, waves } = measured(cells, { items });
    expect(waves.map(({ change }) => change?.why)).toEqual([undefined, 'the wording or the scale changed on 2026-02-01', undefined]);
    expect(mix.map(({ from, to }) => [from, to])).toEqual([['2026-02', '2026-03']]);
  });

  it('waves add up to all', () => {
    const { waves, result } = measured([
      ['2026-01', 'A', 8, 2],
      ['2026-02', 'A', 3, 7],
      ['2026-02', 'B', 4, 4],
    ]);
    expect(waves.reduce((sum, wave) => sum + wave.result.base.n, 0)).toBe(result.base.n);
    const weighed = waves.reduce((sum, wave) => sum + (figureOf(wave.result, 'nps').value ?? 0) * wave.result.base.n, 0);
    expect(weighed / result.base.n).toBeCloseTo(figureOf(result, 'nps').value ?? Number.NaN, 10);
  });
});
