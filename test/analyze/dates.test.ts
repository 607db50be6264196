import { describe, expect, it } from 'vitest';
import { coverage, waveNotes } from '../../src/analyze/dates.js';
import type { Counts } from '../../src/statistics/counts.js';
import { dayInWords, parseDay } from '../../src/statistics/timestamp.js';
import type { Survey } from '../../src/survey/survey.js';
import { bareSurvey } from '../support/hand-made.js';

const day = (text: string): number => parseDay(text, 'ymd') as number;
const daysOf = (days: readonly (string | null)[]): Counts => ({
  kind: 'counts',
  cells: days.map((one, at) => ({ keys: [one], n: 1, w: 1, ww: 1, first: at + 2 })),
  overflow: 0,
});
/** Every `step`th day from one to another. */
const every = (step: number, from: string, to: string): string[] =>
  Array.from({ length: Math.floor((day(to) - day(from)) / step) + 1 }, (_, at) => dayInWords(day(from) + at * step));

describe('coverage', () => {
  it('is whole from the first to the last day of a wave', () => {
    const covers = coverage(daysOf(every(1, '2026-01-01', '2026-03-31')), 'month', null);
    expect(['2026-01', '2026-02', '2026-03'].map(covers)).toEqual([true, true, true]);
  });

  it('lacks the first and the last wave when data begin or end within them', () => {
    const covers = coverage(daysOf(every(1, '2026-01-02', '2026-03-30')), 'month', null);
    expect(['2026-01', '2026-02', '2026-03'].map(covers)).toEqual([false, true, false]);
  });

  it('allows as many days as pass without a response elsewhere, and never half a wave', () => {
    const weekdays = every(1, '2026-01-01', '2026-03-31').filter((one) => ![0, 6].includes(new Date(one).getUTCDay()));
    expect(coverage(daysOf(weekdays.filter((one) => one <= '2026-02-27')), 'month', null)('2026-02')).toBe(true);
    expect(coverage(daysOf(weekdays.filter((one) => one <= '2026-02-26')), 'month', null)('2026-02')).toBe(true);
    expect(coverage(daysOf(weekdays.filter((one) => one <= '2026-02-20')), 'month', null)('2026-02')).toBe(false);
    const seldom = coverage(daysOf(every(25, '2026-01-01', '2026-04-11')), 'month', null);
    expect(seldom('2026-04')).toBe(false);
  });

  it('is cut by the period that is asked for, though the days are there', () => {
    const period = { column: 'date', format: 'ymd' as const, since: day('2026-01-10'), until: day('2026-03-31') };
    const covers = coverage(daysOf(every(9, '2026-01-10', '2026-03-30')), 'month', period);
    expect(['2026-01', '2026-02', '2026-03'].map(covers)).toEqual([false, true, true]);
  });

  it('goes by weeks over the turn of a year, and knows nothing without days', () => {
    const covers = coverage(daysOf(every(1, '2025-12-29', '2026-01-06')), 'week', null);
    expect(['2026-W01', '2026-W02'].map(covers)).toEqual([true, false]);
    expect(coverage(daysOf([null]), 'week', null)('2026-W01')).toBe(false);
  });
});

describe('waveNotes', () => {
  const survey: Survey = {
    ...bareSurvey,
    segments: [{ id: 'region', title: 'Region', column: 'region' }],
    wave: { unit: 'day', column: 'date', format: 'ymd' },
  };
  const collected = (days: Counts, groups: string[]) => ({
    ...{ filters: new Map(), rows: { rows: 1, blank: 0, included: 1, excluded: new Map(), duplicates: 0, w: 1, ww: 1 } },
    breakdowns: new Map([['days', { total: days, groups: new Map(groups.map((name) => [name, new Map()])) }]]),
  });

  it('counts responses without a date and says in which row the first is', () => {
    const days = daysOf(['2026-01-01', null]);
    const [note, ...more] = waveNotes(collected(days, ['wave:region']), survey, 'a.csv');
    expect(note).toMatchObject({ code: 'undated', severity: 'warning', where: { file: 'a.csv', subject: 'date', row: 3 } });
    expect(note?.message).toBe('1 response has no readable date and is in no wave');
    expect(more).toEqual([]);
  });

  it('tells of segments whose changes are not followed', () => {
    const [note] = waveNotes(collected(daysOf(['2026-01-01']), []), survey, 'a.csv');
    expect(note).toMatchObject({ code: 'crowded-waves', severity: 'info' });
    expect(note?.message).toContain('"region"');
  });

  it('says nothing without waves', () => {
    expect(waveNotes(collected(daysOf([null]), []), bareSurvey, 'a.csv')).toEqual([]);
  });
});
