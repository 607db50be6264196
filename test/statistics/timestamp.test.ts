import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateShape, dayInWords, parseDay, parseTimestamp } from '../../src/statistics/timestamp.js';

const wall = (text: string, format: 'ymd' | 'dmy' | 'mdy' = 'ymd') => {
  const moment = parseTimestamp(text, format);
  return moment === null ? null : [new Date(moment.wall).toISOString().replace('.000Z', ''), moment.offset];
};

describe('parseTimestamp', () => {
  it.each([
    ['2010-12-01 08:26:00', '2010-12-01T08:26:00', null],
    ['2026-05-10 14:18:22 -0700', '2026-05-10T14:18:22', -420],
    ['2026-07-04T10:00:00Z', '2026-07-04T10:00:00', 0],
    ['2026-07-04T10:00:00+08:00', '2026-07-04T10:00:00', 480],
    ['2026/7/4', '2026-07-04T00:00:00', null],
    ['19970101', '1997-01-01T00:00:00', null],
    ['25/Feb/26 10:17 PM', '2026-02-25T22:17:00', null],
    ['12:30 25/02/2026', null, null],
    ['1 December 2010', '2010-12-01T00:00:00', null],
    ['Dec 1, 2010', '2010-12-01T00:00:00', null],
    ['2010年12月1日 下午3:05', '2010-12-01T15:05:00', null],
    ['45200.5', '2023-10-01T12:00:00', null],
    ['2026-02-30', null, null],
    ['2026-01-01 25:00', null, null],
    ['yesterday', null, null],
    ['', null, null],
  ])('reads %j', (text, expected, offset) => {
    expect(wall(text)).toEqual(expected === null ? null : [expected, offset]);
  });

  it('reads numeric dates in the order it is told', () => {
    expect(wall('3/4/2026', 'dmy')).toEqual(['2026-04-03T00:00:00', null]);
    expect(wall('3/4/2026', 'mdy')).toEqual(['2026-03-04T00:00:00', null]);
    expect(wall('13/4/2026', 'mdy')).toBeNull();
    expect(wall('26-04-03', 'ymd')).toEqual(['2026-04-03T00:00:00', null]);
    expect(wall('12:00 am', 'dmy')).toBeNull();
    expect(wall('1/1/2026 12:05 am', 'dmy')).toEqual(['2026-01-01T00:05:00', null]);
  });

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
        expect(parseDay(dayInWords(day), 'ymd')).toBe(day);
      }),
    );
  });
});

describe('dateShape', () => {
  it.each([
    ['2026-01-02', 'ymd'],
    ['13/1/2026', 'dmy'],
    ['1/13/2026', 'mdy'],
    ['1/2/2026', 'either'],
    ['2/2/2026', 'named'],
    ['2 Feb 2026', 'named'],
    ['45200', 'serial'],
    ['13/13/2026', null],
    ['n/a', null],
  ])('of %j is %j', (text, shape) => {
    expect(dateShape(text)).toBe(shape);
  });
});
