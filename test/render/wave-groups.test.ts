import { describe, expect, it } from 'vitest';
import { changeNote, changeText, waveNotes, wavesAsGroups } from '../../src/render/wave-groups.js';
import { words } from '../../src/render/words.js';
import type { ReportMetric, Wave } from '../../src/report/report.js';
import { wavesReport } from '../support/waves-report.js';

const { en } = words;
const nps = wavesReport('en').metrics[0] as ReportMetric;
const figure = nps.figures[0] as ReportMetric['figures'][number];
const changed = (at: number, more: Partial<Wave>): ReportMetric => ({
  ...nps,
  waves: (nps.waves ?? []).map((wave, place) => (place === at ? { ...wave, ...more } : wave)),
});
const notesOf = (metric: ReportMetric): string => waveNotes(metric, figure, en).join('\n');

describe('wavesAsGroups', () => {
  it('are groups in order of time, the change in place of the test, incomplete ones marked', () => {
    const groups = wavesAsGroups(nps, en);
    expect(groups.map(({ by, label, test }) => [by, label, test?.against ?? null])).toEqual([
      ['wave', '2025-01', null],
      ['wave', '2025-02', '2025-01'],
      ['wave', '2025-03', '2025-02'],
      ['wave', '2025-04 (incomplete)', '2025-03'],
    ]);
  });

  it('have the class of the wave, and a test of a distribution without a difference', () => {
    const classification = { code: 'M', label: 'Must-be', significant: true };
    const change = { ...((nps.waves ?? [])[1]?.change as NonNullable<Wave['change']>), difference: null };
    const [, group] = wavesAsGroups(changed(1, { classification, change }), en);
    expect(group).toMatchObject({ classification, test: { difference: null, p: 0.8 } });
  });

  it('have no test where the wording changed', () => {
    const change = { ...((nps.waves ?? [])[1]?.change as NonNullable<Wave['change']>), difference: null, p: null, why: 'reworded' };
    expect(wavesAsGroups(changed(1, { change }), en)[1]?.test).toBeNull();
  });

  it('are low only where somebody answered', () => {
    const base = { n: 0, weighted: null, effective: 0, missing: 9, notApplicable: 0, invalid: 0 };
    expect(wavesAsGroups(changed(1, { base }), en)[1]?.low).toBe(false);
    expect(wavesAsGroups(changed(1, { base: { ...base, n: 29 } }), en)[1]?.low).toBe(true);
  });
});

describe('waveNotes', () => {
  it('tell of the last change, of the group that moved, and of what is mix', () => {
    expect(waveNotes(nps, figure, en)).toEqual([
      '2025-04 against 2025-03: promoters +0.3 · detractors +0.3',
      '▼ West in 2025-03: −31.0 (−36.0 … −26.0), p < .001 against 2025-02 (after correction for 24 changes of groups in all questions)',
      '2025-04 against 2025-01: −9.0; by region −6.0 (−8.0 … −4.0) from other shares of the groups, most of it by West (40.0% of answers before, 70.0% now), and −3.0 (−7.0 … +1.0) from changes within the groups',
    ]);
  });

  it('are silent on a mix that chance explains, and on groups when none moved', () => {
    const [mix] = nps.mix ?? [];
    const quiet = { ...nps, mix: mix === undefined ? [] : [{ ...mix, mixTest: mix.rateTest }], moved: { tests: 24, changes: [] } };
    expect(waveNotes(quiet, figure, en)).toEqual(['2025-04 against 2025-03: promoters +0.3 · detractors +0.3']);
  });

  it('name five groups that moved, the least probable first, and count the others', () => {
    const [one] = nps.moved?.changes ?? [];
    if (one === undefined) throw new RangeError('nothing moved');
    const changes = Array.from({ length: 7 }, (_, at) => ({ ...one, label: `G${at}`, change: { ...one.change, p: 0.0001 * (7 - at) } }));
    const text = notesOf({ ...nps, moved: { tests: 24, changes } });
    expect([...text.matchAll(/▼ (G\d)/g)].map(([, name]) => name)).toEqual(['G6', 'G5', 'G4', 'G3', 'G2']);
    expect(text).toContain('; 2 more (after');
  });

  it('tell of run rules with the waves that break them, of breaks, and of waves that are passed over', () => {
    const control = { centre: 30, low: 20, high: 40, signals: ['beyond-limits'] };
    const twice = {
      ...changed(1, { control }),
      waves: (nps.waves ?? []).map((wave, at) => (at === 1 || at === 3 ? { ...wave, control } : wave)),
    };
    expect(notesOf(twice)).toContain('more than three standard errors from the mean of all waves: 2025-02 and 2025-04');
    const change = (nps.waves ?? [])[3]?.change as NonNullable<Wave['change']>;
    expect(notesOf(changed(3, { change: { ...change, difference: null, parts: undefined, why: 'reworded' } }))).toContain(
      '2025-03 and 2025-04 are not compared: reworded',
    );
    expect(notesOf(changed(3, { change: { ...change, from: '2025-01' } }))).toContain(
      '2025-04 is compared with 2025-01: between them there are too few',
    );
  });

  it('take the sting out of what data say', () => {
    const [mix] = nps.mix ?? [];
    if (mix === undefined) throw new RangeError('no mix');
    const groups = mix.groups.map((group) => ({ ...group, label: `${group.label}\u001b[31m` }));
    expect(notesOf({ ...nps, mix: [{ ...mix, by: 'reg\u001b[31mion', groups }] })).not.toContain('\u001b');
  });

  it('speak Chinese', () => {
    expect(waveNotes(nps, figure, words.zh)[2]).toBe(
      '2025-04 较 2025-01 −9.0；按 region：结构变化 −6.0 (−8.0 … −4.0)，主要为 West（占比由 40.0% 变为 70.0%）；组内变化 −3.0 (−7.0 … +1.0)',
    );
  });
});

describe('changeNote', () => {
  it('says how many changes were tested and whether one stands', () => {
    expect(changeNote([nps], en)).toEqual(['▲▼ changed after correction for 3 comparisons']);
    expect(changeNote([changed(2, { change: null })], en)).toEqual(['no change stands after correction for 2 comparisons']);
    expect(changeNote([{ ...nps, waves: nps.waves?.slice(0, 2) }], en)).toEqual([]);
  });
});

describe('changeText', () => {
  const change = (nps.waves ?? [])[2]?.change as NonNullable<Wave['change']>;
  it('has difference, interval and p as far as they are known', () => {
    expect(changeText(change, 'points')).toBe('−12.0 (−17.0 … −7.0), p .001');
    expect(changeText({ ...change, low: null }, 'points')).toBe('−12.0, p .001');
    expect(changeText({ ...change, p: null }, 'points')).toBe('−12.0 (−17.0 … −7.0)');
    expect(changeText({ ...change, difference: null }, 'points')).toBe('p .001');
  });
});
