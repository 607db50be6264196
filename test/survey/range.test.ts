import { describe, expect, test } from 'vitest';
import { conventionalRange, statedRange, tolerated } from '../../src/survey/range.js';

const ends = (points: number[] | null): string | null => points && `${points[0]}..${points.at(-1)}`;
const range = (answered: Record<number, number>, stated: number[] | null = null): string => {
  const found = conventionalRange(new Map(Object.entries(answered).map(([number, n]) => [Number(number), n])), stated);
  return 'points' in found ? `${ends(found.points)}${found.doubt === null ? '' : ` ${found.doubt}`}` : found.why;
};
const each = (numbers: number[], n = 10): Record<number, number> => Object.fromEntries(numbers.map((number) => [number, n]));

describe('a scale that the text states', () => {
  test.each([
    ['How likely are you to recommend us? (0-10)', '0..10'],
    ['On a scale of 0 to 10, how likely …', '0..10'],
    ['Rate us from 1 to 5', '1..5'],
    ['1 – 7', '1..7'],
    ['between 1 and 7', '1..7'],
    ['where 10 is completely met expectations and 1 - did not meet expectations? *', '1..10'],
    ['1. Satisfaction: where 5 is completely met expectations and 1 is did not meet expectations?', '1..5'],
    ['12 - How satisfied are you (1 = very poor, 5 = excellent)', '1..5'],
    ['7 - How satisfied are you (1 = very poor, 5 = excellent)', '1..5'],
    ['on a scale from 1 (not at all) to 7 (extremely)', '1..7'],
    ['13、重要性如何?(1分表示非常不重要,5分表示非常重要) (矩阵单选题 *必答)', '1..5'],
    ['15、您对整体的满意度如何?(以0-10分为标准,0分为最低,10分为最高) (单选题 *必答)', '0..10'],
    ['请打分（1～5分）', '1..5'],
    ['1＝非常不同意，7＝非常同意', '1..7'],
    ['Bewerten Sie von 1 bis 6', '1..6'],
  ])('%s', (text, expected) => expect(ends(statedRange(text))).toBe(expected));

  test.each([
    ...[
      'How satisfied are you?',
      'In the last 1-6 months, how …',
      '1 to 3 times a week',
      'Aged 18-29',
      '2019-2020',
      '24-7 support',
      '过去1-3个月',
      '3. How easy was it?',
    ],
    ...['from 1 to 5, where 10 is best and 1 is worst', 'Q1', ''],
  ])('%s: none', (text) => expect(statedRange(text)).toBeNull());
});

describe('the usual range of numbers', () => {
  test.each([
    [each([1, 2, 3, 4, 5]), '1..5'],
    [each([2, 3, 4]), '1..5 nobody answered 5'],
    [each([3, 4, 5]), '1..5'],
    [each([1, 2, 3, 4, 5, 6, 7]), '1..7'],
    [each([2, 3, 4, 5, 6]), '1..7 nobody answered 7'],
    [each([0, 3, 9, 10]), '0..10'],
    [each([0, 3, 8]), '0..10 nobody answered 10'],
    [each([1, 5, 8, 10]), '1..10'],
    [each([7, 8, 9, 10]), '1..10 nobody answered 1'],
    [each([1, 2, 3, 4, 5, 6, 7, 8]), '1..10 nobody answered 10'],
    [{ 1: 1, 2: 1 }, '1..5 nobody answered 5'],
  ])('%j', (answered, expected) => expect(range(answered)).toBe(expected));

  test('yes and no in numbers are no scale', () => {
    expect(range(each([0, 1]))).toBe('no-scale');
    expect(range(each([1]))).toBe('no-scale');
    expect(range(each([1, 2], 20))).toBe('no-scale');
  });

  test('sliders and amounts are no scale', () => {
    expect(range(each([0, 21, 83, 92, 98]))).toBe('no-scale');
    expect(range(each([4.1, 3.2, 5]))).toBe('no-scale');
  });

  test('0..5 may be five points and a code', () => {
    expect(range(each([0, 1, 2, 3, 4, 5]))).toBe('ambiguous');
    expect(range(each([0, 1, 2, 3, 4, 5, 6], 100))).toBe('ambiguous');
  });
});

describe('a few answers off the scale', () => {
  test('do not change it', () => {
    expect(range({ ...each([1, 2, 3, 4, 5], 100), 99: 10 })).toBe('1..5');
    expect(range({ ...each([1, 2, 3, 4, 5], 4), 4.5: 1 })).toBe('1..5');
    expect(range({ ...each([1, 2, 3, 4, 5], 100), 9: 10 })).toBe('1..5');
    expect(range({ ...each([1, 2, 3, 4, 5], 100), 0: 10 })).toBe('1..5');
  });

  test('more than a few do', () => {
    expect(range({ ...each([1, 2, 3, 4, 5], 100), 99: 11 })).toBe('no-scale');
    expect(range({ ...each([1, 2, 3, 4, 5], 100), 9: 50 })).toBe('ambiguous');
  });

  test('are 2 %, at least one of ten', () => {
    expect([0, 9, 10, 99, 100, 1000].map(tolerated)).toEqual([0, 0, 1, 1, 2, 20]);
  });
});

describe('a stated range', () => {
  test('is taken when the answers lie on it', () => {
    expect(range(each([3, 4]), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toBe('0..10');
    expect(range({ ...each([0, 1, 2, 3, 4, 5], 100), 99: 5 }, [0, 1, 2, 3, 4, 5])).toBe('0..5');
  });

  test('is left when they do not', () => expect(range(each([6, 7, 8, 9, 10]), [1, 2, 3, 4, 5])).toBe('1..10 nobody answered 1'));
});

test('negative numbers are not looked at', () => expect(range({ ...each([1, 2, 3, 4, 5]), [-1]: 30, [-99]: 30 })).toBe('1..5'));
