import { describe, expect, it } from 'vitest';
import { numericRange, rangesOf } from '../../../src/design/lint/numeric-range.js';

const { NEGATIVE_INFINITY: LEAST, POSITIVE_INFINITY: MOST } = Number;

describe('numericRange', () => {
  it.each([
    ['18-24', 18, true, 24, true],
    ['18–24岁', 18, true, 24, true],
    ['Under 18', LEAST, true, 18, false],
    ['不满18岁', LEAST, true, 18, false],
    ['18岁以下', LEAST, true, 18, null],
    ['18岁及以下', LEAST, true, 18, true],
    ['5 or fewer', LEAST, true, 5, true],
    ['65+', 65, true, MOST, true],
    ['45 or older', 45, true, MOST, true],
    ['45岁及以上', 45, true, MOST, true],
    ['45岁以上', 45, null, MOST, true],
    ['More than 5', 5, false, MOST, true],
    ['$2,000–$3,999', 2000, true, 3999, true],
    ['5-10万', 50_000, true, 100_000, true],
    ['5千-1万元', 5000, true, 10_000, true],
    ['20万以上', 200_000, null, MOST, true],
    ['5 to 10 minutes', 5, true, 10, true],
    ['0', 0, true, 0, true],
  ])('reads %s', (label, low, lowInclusive, high, highInclusive) => {
    expect(numericRange(label)).toMatchObject({
      low: { value: low, inclusive: lowInclusive },
      high: { value: high, inclusive: highInclusive },
    });
  });

  it.each(['Paris', 'iPhone 12', '3G', 'a 5 b', '', 'Very satisfied', '24-18'])('reads no range in %j', (label) => {
    expect(numericRange(label)).toBeNull();
  });
});

describe('rangesOf', () => {
  it('puts ranges in order, no-answers aside, and refuses mixed units and other words', () => {
    expect(rangesOf(['25-34', '18-24', 'No answer'], (index) => index === 2)?.map(({ index }) => index)).toEqual([1, 0]);
    expect(rangesOf(['6-12 months', '1-2 years'], () => false)).toBeNull();
    expect(rangesOf(['18-24', '25-34', 'Paris'], () => false)).toBeNull();
    expect(rangesOf(['1', '2', '3'], () => false)).toBeNull();
  });
});
