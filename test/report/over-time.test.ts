import { describe, expect, it } from 'vitest';
import type { WaveChange } from '../../src/metrics/series.js';
import type { MeasuredMix } from '../../src/metrics/test-mixes.js';
import type { MeasuredWave } from '../../src/metrics/waves.js';
import { overTime } from '../../src/report/over-time.js';
import type { Survey } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';
import { npsSeries } from '../support/hand-made-series.js';

const change = (from: string): WaveChange => ({
  ...{ from, figure: 'nps', difference: -3, low: -9, high: 3, p: 0.3, adjusted: 0.3, significant: false, method: 'adjusted-wald' },
});
const wave = (name: string, n: number, from: string | null = null): MeasuredWave => ({
  wave: name,
  result: npsSeries({ [name]: [n, 0, 0] }).of(name),
  ...{ change: from === null ? null : change(from), yearAgo: null, control: null },
});
const group = (value: string, n: number, mix: number, rate: number) => ({ value, n, shares: [0.2, 0.3] as [number, number], mix, rate });
const mixOf = (groups: ReturnType<typeof group>[]): MeasuredMix => ({
  ...{ by: 'plan', from: '2026-01', to: '2026-02', figure: 'nps', difference: -8, mix: -6, rate: -2 },
  ...{ mixTest: null, rateTest: null, groups },
});
const survey: Survey = { ...bareSurvey, segments: [{ id: 'plan', title: 'Plan', column: 'plan' }] };
const none = { tests: 0, changes: [] };
const two = [wave('2026-01', 40), wave('2026-02', 40, '2026-01')];
const told = (waves: MeasuredWave[], more: Partial<Parameters<typeof overTime>[0]> = {}, of = survey) =>
  overTime({ waves, mix: [], moved: none, ...more }, of, (name) => name !== '2026-01');

describe('waves', () => {
  it('are told with base, figures and change, and whether the data cover them', () => {
    const { waves } = told(two);
    expect(waves?.map(({ wave: name, complete, base, withheld }) => [name, complete, base?.n, withheld])).toEqual([
      ['2026-01', false, 40, false],
      ['2026-02', true, 40, false],
    ]);
    expect(waves?.[1]?.change).toEqual(change('2026-01'));
  });

  it('that are too small are withheld, and with only one such the next smallest, and what would tell of them', () => {
    const { waves } = told([wave('2026-01', 40), wave('2026-02', 3), wave('2026-03', 20, '2026-01'), wave('2026-04', 30, '2026-03')]);
    expect(waves?.map(({ withheld }) => withheld)).toEqual([false, true, true, false]);
    expect(waves?.[2]).toMatchObject({ base: null, figures: [], change: null, control: null });
    expect(waves?.[3]?.change).toBeNull();
  });

  it('two of which are too small are withheld without a third', () => {
    const { waves } = told([wave('2026-01', 40), wave('2026-02', 3), wave('2026-03', 2)]);
    expect(waves?.map(({ withheld }) => withheld)).toEqual([false, true, true]);
  });

  it('in which nobody was asked are told as such, and hide nobody', () => {
    const { waves } = told([wave('2026-01', 40), wave('2026-02', 0), wave('2026-03', 40, '2026-01')]);
    expect(waves?.map(({ withheld }) => withheld)).toEqual([false, false, false]);
    expect(waves?.[1]).toMatchObject({
      base: { n: 0 },
      figures: expect.arrayContaining([expect.objectContaining({ why: 'no valid answers' })]),
    });
    expect(waves?.[2]?.change?.from).toBe('2026-01');
  });

  it('are nothing where there are none', () => {
    expect(told([])).toEqual({});
  });
});

describe('mix', () => {
  it('shows groups that are large enough, those who did not say by that name', () => {
    const { mix } = told(two, { mix: [mixOf([group('A', 50, -4, -1), group('', 50, -2, -1)])] });
    expect(mix?.[0]?.groups.map(({ value, label }) => [value, label])).toEqual([
      ['A', 'A'],
      ['', 'no answer'],
    ]);
    expect(mix?.[0]?.groups[0]).not.toHaveProperty('n');
  });

  it('takes small groups together, never one alone', () => {
    const groups = [group('A', 50, -4, -1), group('B', 30, -1, 2), group('C', 3, -1, -3)];
    const { mix } = told(two, { mix: [mixOf(groups)] });
    expect(mix?.[0]?.groups).toEqual([
      { value: 'A', label: 'A', shares: [0.2, 0.3], mix: -4, rate: -1 },
      { value: '', label: 'groups too small to show', shares: [0.4, 0.6], mix: -2, rate: -1 },
    ]);
  });

  it('is left out where no group may be shown, or a wave is withheld', () => {
    expect(told(two, { mix: [mixOf([group('A', 50, -4, -1), group('B', 3, -1, -3)])] })).not.toHaveProperty('mix');
    const small = [wave('2026-01', 3), wave('2026-02', 40, '2026-01'), wave('2026-03', 60)];
    expect(told(small, { mix: [mixOf([group('A', 50, -4, -1), group('B', 30, -1, 2)])] })).not.toHaveProperty('mix');
  });
});

describe('moved', () => {
  it('names groups as the segment does', () => {
    const lookup = { values: new Map(), groups: [{ value: 'high', label: 'High value' }] };
    const of = { ...survey, segments: [{ id: 'tier', title: 'Tier', column: 'customer', lookup }] };
    const changes = [{ by: 'tier', value: 'high', wave: '2026-02', change: change('2026-01') }];
    expect(told(two, { moved: { tests: 4, changes } }, of).moved).toEqual({
      tests: 4,
      changes: [{ by: 'tier', value: 'high', label: 'High value', wave: '2026-02', change: change('2026-01') }],
    });
  });

  it('is empty where nothing moved, and nothing where nothing was tested', () => {
    expect(told(two, { moved: { tests: 4, changes: [] } }).moved).toEqual({ tests: 4, changes: [] });
    expect(told(two)).not.toHaveProperty('moved');
  });
});
