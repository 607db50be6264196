import { describe, expect, test } from 'vitest';
import { labelledEnds, polarity } from '../../src/survey/ends.js';

const AGREE = 'Strongly agree';
const DISAGREE = 'Strongly disagree';
const from = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, index) => low + index);
const ends = (...args: Parameters<typeof labelledEnds>): Record<string, number> | null => {
  const found = labelledEnds(...args);
  return found && Object.fromEntries(found.ends);
};

describe('polarity of words', () => {
  test.each([
    ...[
      'Strongly disagree',
      'Not at all likely',
      'Very unlikely',
      'Extremely difficult',
      'Worst',
      'Poor',
      'Never',
      'Not at all',
      'Least likely',
      'Very low effort',
    ],
    ...[
      'Did not meet expectations',
      'Don’t agree',
      'Very dissatisfied',
      '非常不满意',
      '完全不可能',
      '非常差',
      '从不',
      '很难',
      '非常低',
      'Stimme gar nicht zu',
    ],
    ...['sehr unzufrieden', '毫不费力', 'Not important', 'Useless', 'Terrible', 'Slow and not helpful'],
  ])('%s is low', (label) => expect(polarity(label)).toBe(-1));

  test.each([
    ...[
      'Strongly agree',
      'Extremely likely',
      'Very easy',
      'Excellent',
      'Best',
      'Always',
      'Completely met expectations',
      'Very satisfied',
      'Not difficult',
    ],
    ...[
      '非常满意',
      '非常可能',
      '极有可能',
      '非常同意',
      '总是',
      '非常容易',
      '不差',
      '极力推荐',
      'Stimme voll zu',
      'sehr zufrieden',
      'Very high effort',
    ],
  ])('%s is high', (label) => expect(polarity(label)).toBe(1));

  test.each(['Neutral', 'Neither agree nor disagree', 'Other', 'Comments:', 'Kubernetes', '一般', 'Follow'])('%s says nothing', (label) =>
    expect(polarity(label)).toBe(0),
  );
});

describe('two labels beside numbers', () => {
  test('stand for the free ends of the one usual range whose inner points were all answered', () => {
    expect(labelledEnds([AGREE, DISAGREE], from(2, 9), 20)).toEqual({
      points: from(1, 10),
      ends: new Map([
        ['strongly agree', 10],
        ['strongly disagree', 1],
      ]),
    });
    expect(ends([DISAGREE, AGREE], from(1, 9), 20)).toEqual({ 'strongly agree': 10, 'strongly disagree': 0 });
    expect(ends(['非常满意', '非常不满意'], from(2, 6), 20)).toEqual({ 非常满意: 7, 非常不满意: 1 });
    expect(ends(['Very easy', 'Very difficult'], from(2, 4), 20)).toEqual({ 'very easy': 5, 'very difficult': 1 });
  });

  test('stay open when an inner point is missing', () => {
    expect(ends([AGREE, DISAGREE], from(3, 9), 93)).toBeNull();
    expect(ends([AGREE, DISAGREE], [2, 3, 5, 6, 7, 8, 9], 93)).toBeNull();
  });

  test('stay open when an end was also answered as a number', () => {
    expect(ends([AGREE, DISAGREE], from(1, 10), 93)).toBeNull();
    expect(ends([AGREE, DISAGREE], from(2, 10), 93)).toBeNull();
  });

  test('a rare range needs answers enough', () => {
    expect(ends([AGREE, DISAGREE], from(2, 5), 28)).toBeNull();
    expect(ends([AGREE, DISAGREE], from(2, 5), 29)).toEqual({ 'strongly agree': 6, 'strongly disagree': 1 });
    expect(ends([AGREE, DISAGREE], from(2, 8), 100)).toEqual({ 'strongly agree': 9, 'strongly disagree': 1 });
  });

  test('stay open when the words do not say which is which', () => {
    expect(ends(['Red', 'Blue'], from(2, 9), 93)).toBeNull();
    expect(ends(['Strongly agree', 'Agree'], from(2, 9), 93)).toBeNull();
    expect(ends(['Strongly agree', 'Other'], from(2, 9), 93)).toBeNull();
  });
});

describe('one label beside numbers', () => {
  test('stands for its end when one range is left', () => {
    expect(ends([AGREE], from(2, 9), 90)).toEqual({ 'strongly agree': 10 });
    expect(ends([AGREE], from(0, 9), 90)).toEqual({ 'strongly agree': 10 });
    expect(ends([DISAGREE], from(2, 7), 90)).toEqual({ 'strongly disagree': 1 });
    expect(ends(['非常满意'], from(1, 6), 90)).toEqual({ 非常满意: 7 });
  });

  test('stays open when both 0..10 and 1..10 are left', () => {
    expect(ends([AGREE], from(1, 9), 90)).toBeNull();
    expect(ends([AGREE], from(3, 9), 90)).toBeNull();
    expect(ends(['Neutral'], from(2, 9), 90)).toBeNull();
  });
});

describe('on declared points', () => {
  test('labels take the unused ends, whatever else was answered', () => {
    expect(ends([AGREE, DISAGREE], [3, 4, 9], 20, from(1, 10))).toEqual({ 'strongly agree': 10, 'strongly disagree': 1 });
    expect(ends(['Extremely likely'], [7, 8], 5, from(0, 10))).toEqual({ 'extremely likely': 10 });
  });

  test('not an end that was answered as a number', () => {
    expect(ends([AGREE], [7, 8, 10], 20, from(1, 10))).toBeNull();
    expect(ends([AGREE, DISAGREE], [1, 2, 3], 20, from(1, 5))).toBeNull();
  });
});

test('three labels or none are not ends', () => {
  expect(ends([], from(2, 9), 90)).toBeNull();
  expect(ends([AGREE, DISAGREE, 'Neutral'], from(2, 9), 90)).toBeNull();
});
