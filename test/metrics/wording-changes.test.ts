import { describe, expect, it } from 'vitest';
import { brokenBetween } from '../../src/metrics/wording-changes.js';
import { parseDay } from '../../src/statistics/timestamp.js';
import type { Item, Survey } from '../../src/survey/survey.js';

const day = (text: string): number => parseDay(text, 'ymd') as number;
const item = (id: string, ...changed: string[]): Item => ({
  ...{ id, kind: 'choice', metric: 'single-choice', text: id, changed: changed.map(day) },
  ...{ answers: { kind: 'column', column: id, separator: null }, options: null, missing: [], notApplicable: [] },
});
const survey = (unit: NonNullable<Survey['wave']>['unit'], ...items: Item[]) => ({
  items,
  wave: { unit, column: 'date', format: 'ymd' as const },
});

describe('brokenBetween', () => {
  const monthly = (...days: string[]) => brokenBetween(['overall'], survey('month', item('overall', ...days), item('other', '2026-01-10')));

  it('parts waves at the first day of a wave', () => {
    const broken = monthly('2026-03-01');
    expect(broken('2026-02', '2026-03')).toBe('the wording or the scale changed on 2026-03-01');
    expect([broken('2026-01', '2026-02'), broken('2026-03', '2026-04')]).toEqual([null, null]);
    expect(broken('2025-06', '2026-06')).toContain('2026-03-01');
  });

  it('keeps the wave in which it happened apart from both sides', () => {
    const broken = monthly('2026-03-15');
    expect([broken('2026-02', '2026-03'), broken('2026-03', '2026-04')].every((why) => why !== null)).toBe(true);
    expect([broken('2026-01', '2026-02'), broken('2026-04', '2026-05')]).toEqual([null, null]);
  });

  it('tells of the last day of a wave as of that wave', () => {
    expect(monthly('2026-03-31')('2026-03', '2026-04')).not.toBeNull();
    expect(monthly('2026-04-01')('2026-04', '2026-05')).toBeNull();
  });

  it('looks at all items that are asked, and at no others', () => {
    const items = [item('a'), item('b', '2026-02-01'), item('c', '2026-03-01')];
    expect(brokenBetween(['a', 'b'], survey('month', ...items))('2026-01', '2026-02')).not.toBeNull();
    expect(brokenBetween(['a', 'c'], survey('month', ...items))('2026-01', '2026-02')).toBeNull();
  });

  it('goes by weeks over the turn of a year', () => {
    const broken = brokenBetween(['overall'], survey('week', item('overall', '2026-01-01')));
    expect(broken('2025-W52', '2026-W01')).not.toBeNull();
    expect(broken('2026-W02', '2026-W03')).toBeNull();
  });

  it('is never where there are no waves', () => {
    expect(brokenBetween(['overall'], { items: [item('overall', '2026-03-01')], wave: null })('2026-02', '2026-03')).toBeNull();
  });
});
