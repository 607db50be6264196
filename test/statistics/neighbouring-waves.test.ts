import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfWave, yearBefore } from '../../src/statistics/neighbouring-waves.js';
import { dayInWords, parseDay } from '../../src/statistics/timestamp.js';
import { boundsOf, waveOf } from '../../src/statistics/wave.js';

const UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
const day = fc.integer({ min: parseDay('1990-01-01', 'ymd') as number, max: parseDay('2069-12-31', 'ymd') as number });

describe('startOfWave', () => {
  it('is the first day of the wave of any day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (at, unit) => {
        expect(startOfWave(waveOf(at, unit))).toBe(boundsOf(at, unit).from);
      }),
    );
  });

  it.each([
    ['2026', '2026-01-01'],
    ['2026-Q4', '2026-10-01'],
    ['2026-02', '2026-02-01'],
    ['2020-W53', '2020-12-28'],
    ['2026-W01', '2025-12-29'],
    ['2026-07-04', '2026-07-04'],
  ])('of %s is %s', (wave, first) => {
    expect(dayInWords(startOfWave(wave))).toBe(first);
  });

  it('refuses what is no wave', () => {
    expect(() => startOfWave('2026-13')).toThrow(RangeError);
    expect(() => startOfWave('soon')).toThrow(RangeError);
  });
});

describe('yearBefore', () => {
  it.each([
    ['2026', '2025'],
    ['2026-Q3', '2025-Q3'],
    ['2026-02', '2025-02'],
    ['2026-W07', '2025-W07'],
    ['2020-W53', '2019-W52'],
    ['2024-02-29', '2023-02-28'],
    ['2026-07-04', '2025-07-04'],
  ])('of %s is %s', (wave, before) => {
    expect(yearBefore(wave)).toBe(before);
  });

  it('is a wave of the year before, whatever the wave', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...UNITS), (at, unit) => {
        const before = yearBefore(waveOf(at, unit));
        expect(waveOf(startOfWave(before), unit)).toBe(before);
        expect(Number(before.slice(0, 4))).toBe(Number(waveOf(at, unit).slice(0, 4)) - 1);
      }),
    );
  });
});
