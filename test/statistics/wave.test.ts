import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInWords, parseDay } from '../../src/statistics/timestamp.js';
import { boundsOf, waveOf } from '../../src/statistics/wave.js';

const day = (text: string): number => parseDay(text, 'ymd') as number;
const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;

describe('waveOf', () => {
  it.each([
    ['2026-07-04', ['2026-07-04', '2026-W27', '2026-07', '2026-Q3', '2026']],
    ['2021-01-03', ['2021-01-03', '2020-W53', '2021-01', '2021-Q1', '2021']],
    ['2024-12-30', ['2024-12-30', '2025-W01', '2024-12', '2024-Q4', '2024']],
  ])('names the waves of %s (weeks by ISO 8601)', (text, waves) => {
    expect(UNITS.map((unit) => waveOf(day(text), unit))).toEqual(waves);
  });
});

describe('boundsOf', () => {
  it('holds exactly the days of one name', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 40_000 }), fc.constantFrom(...UNITS), (at, unit) => {
        const { from, to } = boundsOf(at, unit);
        expect(from <= at && at < to).toBe(true);
        expect([waveOf(from, unit), waveOf(to - 1, unit)]).toEqual([waveOf(at, unit), waveOf(at, unit)]);
        expect(waveOf(from - 1, unit)).not.toBe(waveOf(at, unit));
        expect(waveOf(to, unit)).not.toBe(waveOf(at, unit));
      }),
    );
  });

  it('knows the quarter of July', () => {
    const { from, to } = boundsOf(day('2026-07-04'), 'quarter');
    expect([dayInWords(from), dayInWords(to)]).toEqual(['2026-07-01', '2026-10-01']);
  });
});
