import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { elapsedReader } from '../../../src/engine/text/elapsed-reader.js';
import type { Calendar, Elapsed } from '../../../src/statistics/durations.js';

const COLUMNS = ['from', 'to', 'written'];
const moments = (from: 'ymd' | 'dmy' | 'mdy' = 'ymd', to = from): Elapsed => ({
  span: { from: { column: 'from', format: from }, to: { column: 'to', format: to } },
  written: null,
  zone: null,
  calendar: null,
  blank: [],
});
const read = (elapsed: Elapsed, ...cells: string[]) => elapsedReader(elapsed, (column) => COLUMNS.indexOf(column))(cellsOf(cells));

describe('elapsedReader, between two moments', () => {
  it('of one clock, or each with its own offset', () => {
    expect(read(moments(), '2026-03-01 10:00', '2026-03-02T10:30:30')).toBe(1470.5);
    expect(read(moments(), '2026-03-01T10:00:00Z', '2026-03-01T13:00:00+02:00')).toBe(60);
    expect(read(moments(), '2026-03-01 10:00', '2026-03-01 09:45')).toBe(-15);
  });

  it('each column in its own order: 25/Feb/26 and 2026-02-25, 3/4 day first and 4/3 month first', () => {
    expect(read(moments(), '25/Feb/26 10:17 PM', '2026-02-25 22:38:00.000')).toBe(21);
    expect(read(moments('dmy', 'mdy'), '3/4/2026 10:00', '4/3/2026 10:05')).toBe(5);
  });

  it('over a change of the clock: a night in Berlin is an hour shorter in March and longer in October', () => {
    const berlin = { ...moments(), zone: 'Europe/Berlin' };
    expect(read(berlin, '2026-03-28 22:00', '2026-03-29 08:00')).toBe(540);
    expect(read(berlin, '2026-10-24 22:00', '2026-10-25 08:00')).toBe(660);
    expect(read(moments(), '2026-10-24 22:00', '2026-10-25 08:00')).toBe(600);
  });

  it('a zone is for moments that name none', () => {
    const shanghai = { ...moments(), zone: 'Asia/Shanghai' };
    expect(read(shanghai, '2026-03-01 10:00', '2026-03-01T03:00:00Z')).toBe(60);
    expect(read(moments(), '2026-03-01 10:00', '2026-03-01T03:00:00Z')).toEqual({ column: 'from', text: '2026-03-01 10:00' });
    expect(read(moments(), '2026-03-01T10:00:00Z', '2026-03-01 11:00')).toEqual({ column: 'to', text: '2026-03-01 11:00' });
  });

  it('blank, what stands for blank, and what is no moment', () => {
    const dashed = { ...moments(), blank: ['-'] };
    expect(read(dashed, '2026-03-01', ' ')).toBe('missing');
    expect(read(dashed, '2026-03-01', '-')).toBe('missing');
    expect(read(moments(), 'soon', '2026-03-01')).toEqual({ column: 'from', text: 'soon' });
    expect(read(moments(), '2026-03-01', '-')).toEqual({ column: 'to', text: '-' });
  });
});

describe('elapsedReader, with hours of work', () => {
  const office: Calendar = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1020, holidays: new Set(), zone: null };

  it('by the clock of the moments: Friday 16:00 to Monday 10:00 is two hours', () => {
    expect(read({ ...moments(), calendar: office }, '2026-03-06 16:00', '2026-03-09 10:00')).toBe(120);
  });

  it('by the clock of the calendar: 14:00 UTC on Friday is 15:00 in Berlin', () => {
    const berlin = { ...moments(), calendar: { ...office, zone: 'Europe/Berlin' } };
    expect(read(berlin, '2026-03-06T14:00:00Z', '2026-03-09T09:00:00Z')).toBe(180);
    expect(read(berlin, '2026-03-06 15:00', '2026-03-09 10:00')).toBe(180);
    expect(read({ ...berlin, zone: '+00:00' }, '2026-03-06 14:00', '2026-03-09 09:00')).toBe(180);
  });

  it('by the clock of the opening where there is no other: 10:00 -05:00 is 16:00 at +01:00', () => {
    expect(read({ ...moments(), calendar: office }, '2026-03-06T15:30:00+01:00', '2026-03-06T10:00:00-05:00')).toBe(30);
  });

  it('less than nothing when the end is before the beginning', () => {
    expect(read({ ...moments(), calendar: office }, '2026-03-06 16:00', '2026-03-06 15:00')).toBe(-60);
  });
});

describe('elapsedReader, written', () => {
  const written = (minutes: number): Elapsed => ({ ...moments(), span: null, written: { column: 'written', minutes } });

  it('as numbers of a unit, or as hours, minutes and seconds', () => {
    expect(read(written(1), '', '', '12.5')).toBe(12.5);
    expect(read(written(60), '', '', '2')).toBe(120);
    expect(read(written(60), '', '', '26:10:30')).toBe(26 * 60 + 10.5);
    expect(read(written(1), '', '', '1:05')).toBe(65);
    expect(read(written(1), '', '', '-0:30')).toBe(-30);
  });

  it('is asked only where a moment is missing, and must be readable', () => {
    const both = { ...moments(), written: { column: 'written', minutes: 1 } };
    expect(read(both, '2026-03-01 10:00', '2026-03-01 10:05', '99')).toBe(5);
    expect(read(both, '2026-03-01 10:00', '', '99')).toBe(99);
    expect(read(both, '2026-03-01 10:00', '', '')).toBe('missing');
    expect(read(both, '2026-03-01 10:00', '', 'long')).toEqual({ column: 'written', text: 'long' });
  });
});
