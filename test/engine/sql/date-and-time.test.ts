import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AMOUNT_DIGITS, DATE_AND_TIME } from '../../../src/engine/sql/date-and-time.js';
import { amountShape } from '../../../src/statistics/amount.js';
import { dateShape, parseDay } from '../../../src/statistics/timestamp.js';

const dateOf = (text: string): string => new RegExp(DATE_AND_TIME).exec(text)?.[1] ?? text;
const two = fc.integer({ min: 0, max: 61 }).map((number) => String(number).padStart(2, '0'));
const part = fc.oneof(
  two,
  fc.nat(40).map(String),
  fc.constantFrom('2026', '26', 'Jul', 'July', 'Sat', '4th', '年', '月', '日', 'T', 'Z', 'AM', 'pm', 'UTC', '+02:00', '46207'),
  fc.constantFrom('-', '/', '.', ',', ' ', ':', ', ', '  '),
);
const someDate = fc.constantFrom(
  '2026-07-04',
  '2026/7/4',
  '4/7/26',
  '13.7.2026',
  '20260704',
  '4 Jul 2026',
  'Jul 4, 2026',
  'Sat Jul 04 26',
  '2026年7月4日',
);
const clock = fc
  .tuple(fc.nat(25), two, fc.option(two, { nil: null }))
  .map(([hour, ...rest]) => [hour, ...rest.filter((one) => one !== null)].join(':'));
const text = fc.oneof(
  fc
    .tuple(someDate, fc.constantFrom(' ', 'T', ', ', ''), clock, fc.constantFrom('', ' AM', 'pm', 'Z', ' +0200', '.5', ' x'))
    .map((all) => all.join('')),
  fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
);

test('a time of day is left off only where the day and the shape stay what they were', () => {
  let shorter = 0;
  fc.assert(
    fc.property(text, (any) => {
      const date = dateOf(any);
      if (date !== any) shorter++;
      expect(dateShape(date), any).toBe(dateShape(any));
      for (const format of ['ymd', 'dmy', 'mdy'] as const) expect(parseDay(date, format), any).toBe(parseDay(any, format));
    }),
    { numRuns: 20_000 },
  );
  expect(shorter).toBeGreaterThan(2000);
});

test('usual exports are reduced to their days', () => {
  for (const usual of [
    '2026-07-04 10:05:00',
    '2026-07-04T10:05:00.123Z',
    '2026-07-04T10:05:00+02:00',
    '7/4/2026 9:05',
    '7/4/26 9:05:33 PM',
    '4 Jul 2026, 10:05',
  ])
    expect(dateOf(usual)).not.toContain(':');
});

test('which digits an amount has does not tell how it is written, unless they are 0', () => {
  const amount = fc.array(fc.constantFrom(...'0019253.,,. €-()e'), { maxLength: 9 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(amount, (any) => {
      expect(amountShape(any.replaceAll(new RegExp(AMOUNT_DIGITS, 'g'), '9')), any).toEqual(amountShape(any));
    }),
    { numRuns: 20_000 },
  );
});
