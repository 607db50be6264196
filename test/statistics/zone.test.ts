import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAt, utcOf } from '../../src/statistics/zone.js';

const MINUTE = 60_000;
const at = (text: string): number => Date.parse(`${text}Z`);

/** In 2026 Berlin changes from +1 to +2 on 29 March at 01:00 UTC, and back on 25 October at 01:00 UTC (IANA time zone database). */
describe('offsetAt', () => {
  it('Berlin before and after its changes', () => {
    expect(offsetAt('Europe/Berlin', at('2026-03-29T00:59'))).toBe(60);
    expect(offsetAt('Europe/Berlin', at('2026-03-29T01:00'))).toBe(120);
    expect(offsetAt('Europe/Berlin', at('2026-10-25T00:59'))).toBe(120);
    expect(offsetAt('Europe/Berlin', at('2026-10-25T01:00'))).toBe(60);
  });

  it('zones with parts of an hour, west of UTC, without changes, and named by their offset', () => {
    expect(offsetAt('Asia/Kathmandu', at('2026-01-01T00:00'))).toBe(345);
    expect(offsetAt('America/New_York', at('2026-07-01T00:00'))).toBe(-240);
    expect(offsetAt('Asia/Shanghai', at('2026-07-01T00:00'))).toBe(480);
    expect(offsetAt('-03:30', at('2026-07-01T00:00'))).toBe(-210);
  });

  it('Lord Howe Island changes by half an hour, at half past an hour of UTC', () => {
    expect(offsetAt('Australia/Lord_Howe', at('2026-10-03T15:29'))).toBe(630);
    expect(offsetAt('Australia/Lord_Howe', at('2026-10-03T15:30'))).toBe(660);
  });

  it('throws for what is no zone', () => expect(() => offsetAt('Europe/Berlim', 0)).toThrow(RangeError));
});

describe('utcOf', () => {
  it('takes the first of two equal times, and a skipped one as much after the change', () => {
    expect(utcOf('Europe/Berlin', at('2026-10-25T02:30'))).toBe(at('2026-10-25T00:30'));
    expect(utcOf('Europe/Berlin', at('2026-10-25T03:00'))).toBe(at('2026-10-25T02:00'));
    expect(utcOf('Europe/Berlin', at('2026-03-29T02:30'))).toBe(at('2026-03-29T01:30'));
    expect(utcOf('Europe/Berlin', at('2026-03-29T03:30'))).toBe(at('2026-03-29T01:30'));
    expect(utcOf('America/New_York', at('2026-11-01T01:30'))).toBe(at('2026-11-01T05:30'));
  });

  it('is the moment whose clock shows the time, or that of a time that no clock shows', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Pacific/Auckland',
      '+08:00',
    );
    const moments = fc.integer({ min: at('2015-01-01T00:00') / MINUTE, max: at('2035-01-01T00:00') / MINUTE });
    fc.assert(
      fc.property(zones, moments, (zone, minute) => {
        const shown = (utc: number): number => utc + offsetAt(zone, utc) * MINUTE;
        const wall = shown(minute * MINUTE);
        const utc = utcOf(zone, wall);
        expect(shown(utc)).toBe(wall);
        expect(utc).toBeLessThanOrEqual(minute * MINUTE);
      }),
    );
  });
});
