import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/statistics/durations.js';
import { workingMinutes } from '../../src/statistics/working-minutes.js';

const DAY = 86_400_000;
const at = (text: string): number => Date.parse(`${text}Z`);
const days = (...texts: string[]): Set<number> => new Set(texts.map((text) => at(`${text}T00:00`) / DAY));

/** Monday to Friday, 9 to 18 o'clock; Thursday 1 October 2026 is a holiday. */
const office: Calendar = { days: new Set([1, 2, 3, 4, 5]), from: 540, to: 1080, holidays: days('2026-10-01'), zone: null };
const between = (from: string, to: string, calendar = office): number => workingMinutes(at(from), at(to), calendar);

describe('workingMinutes', () => {
  it('within a day of work: from opening to closing only', () => {
    expect(between('2026-09-30T10:00', '2026-09-30T11:30')).toBe(90);
    expect(between('2026-09-30T07:00', '2026-09-30T09:15:30')).toBe(15.5);
    expect(between('2026-09-30T17:30', '2026-09-30T23:00')).toBe(30);
    expect(between('2026-09-30T18:30', '2026-09-30T23:00')).toBe(0);
  });

  it('over a holiday and a weekend: Wednesday 17:00 to Monday 10:00 is 60 + 540 (Friday) + 60', () => {
    expect(between('2026-09-30T17:00', '2026-10-05T10:00')).toBe(660);
  });

  it('a holiday on a Sunday takes nothing away, one in the middle of work its day', () => {
    expect(between('2026-10-02T00:00', '2026-10-09T00:00', { ...office, holidays: days('2026-10-04') })).toBe(5 * 540);
    expect(between('2026-10-02T00:00', '2026-10-09T00:00', { ...office, holidays: days('2026-10-05', '2026-10-06') })).toBe(3 * 540);
  });

  it('round the clock it is the time itself; years cost no more than days', () => {
    const always: Calendar = { days: new Set([0, 1, 2, 3, 4, 5, 6]), from: 0, to: 1440, holidays: new Set(), zone: null };
    expect(between('1969-12-25T10:00', '1970-01-03T10:20', always)).toBe(9 * 1440 + 20);
    expect(between('0001-01-01T00:00', '9999-12-31T00:00', always)).toBe((at('9999-12-31T00:00') - at('0001-01-01T00:00')) / 60_000);
  });

  it('adds up, changes its sign with its ends, and agrees with counting minute by minute', () => {
    const minutes = fc.integer({ min: at('2026-09-20T00:00') / 60_000, max: at('2026-10-12T00:00') / 60_000 });
    const works = (minute: number): boolean => {
      const [day, of] = [Math.floor(minute / 1440), minute % 1440];
      return office.days.has(new Date(minute * 60_000).getUTCDay()) && !office.holidays.has(day) && of >= 540 && of < 1080;
    };
    fc.assert(
      fc.property(minutes, minutes, minutes, (a, b, c) => {
        const span = (from: number, to: number): number => workingMinutes(from * 60_000, to * 60_000, office);
        expect(span(a, b) + span(b, c)).toBe(span(a, c));
        expect(span(b, a)).toBe(0 - span(a, b));
        let counted = 0;
        for (let minute = Math.min(a, b); minute < Math.max(a, b); minute++) if (works(minute)) counted++;
        expect(Math.abs(span(a, b))).toBe(counted);
      }),
      { numRuns: 50 },
    );
  });
});
