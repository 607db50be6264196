import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../src/survey/answer.js';

describe('a number alone', () => {
  test.each([
    ['9', 9],
    ['9.0', 9],
    ['09', 9],
    ['+9', 9],
    ['９', 9],
    [' 9 ', 9],
    ['9\u00a0', 9],
    ['9,0', 9],
    ['9.5', 9.5],
    ['9,5', 9.5],
    ['4.105263158', 4.105263158],
    ['-1', -1],
    ['\u22121', -1],
    ['-0', 0],
    ['99.0', 99],
    ['16738740', 16738740],
    ['4分', 4],
    ['９分', 9],
    ['5星', 5],
    ['3 points', 3],
    ['1 point', 1],
    ['4 stars', 4],
    ['4 Stars', 4],
    ['5★', 5],
  ])('%s', (text, number) => expect(parseAnswer(text)).toEqual({ number, label: null }));
});

describe('a number with a label', () => {
  test.each([
    ['10 - Extremely likely', 10, 'Extremely likely'],
    ['4 – Very impressive', 4, 'Very impressive'],
    ['4-Very', 4, 'Very'],
    ['4. Very', 4, 'Very'],
    ['4 = Very', 4, 'Very'],
    ['4: Very', 4, 'Very'],
    ['4、非常满意', 4, '非常满意'],
    ['4_非常满意', 4, '非常满意'],
    ['9（非常可能）', 9, '非常可能'],
    ['5分（非常满意）', 5, '非常满意'],
    ['5分 非常满意', 5, '非常满意'],
    ['(9) Very likely', 9, 'Very likely'],
    ['5 - May be', 5, 'May be'],
    ['-1: No basis for evaluation', -1, 'No basis for evaluation'],
    ['99 = 不知道', 99, '不知道'],
    ['Extremely likely - 10', 10, 'Extremely likely'],
    ['Not at all likely - 0', 0, 'Not at all likely'],
    ['非常满意(5)', 5, '非常满意'],
    ['非常满意（5分）', 5, '非常满意'],
    ['非常满意 5分', 5, '非常满意'],
  ])('%s', (text, number, label) => expect(parseAnswer(text)).toEqual({ number, label }));
});

describe('no scale answer: the text is the label', () => {
  test.each([
    ...[
      '1-5',
      '10-25',
      '18-29',
      '5001-8000元',
      '30~34岁',
      '$50,000 to $74,999',
      '$0 - $24,999',
      '12.5%',
      '30%左右',
      '1e1',
      '0x1F',
      '1_000',
      '1,000',
    ],
    ...[
      'Infinity',
      '-Infinity',
      'NaN',
      '2017-07-18',
      '2016/12/17 14:22:55',
      '20-May-96',
      '02-Feb-2021 20:28:09',
      '3-Mar',
      '25/Feb/26 10:17 PM',
      '10:30 PM',
    ],
    ...['4分钟', '2 years', 'COVID-19', 'Under 18 - 24', '1, 2', '4.5.6', '5/10', '9 - 10', '3499-3499元', '中兴天机7', '9²½', '9.'],
    ...['Strongly agree', '非常满意', '-', '--'],
  ])('%s', (text) => expect(parseAnswer(text)).toEqual({ number: null, label: text }));

  test('blank is neither', () => {
    for (const text of ['', ' ', '\t\n', '\u3000']) expect(parseAnswer(text)).toEqual({ number: null, label: null });
  });
});

test('however a number is spelled, it is the same number', () => {
  const spellings = [
    (n: number) => `${n}.0`,
    (n: number) => `0${n}`,
    (n: number) => `${n},0`,
    (n: number) => String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (n: number) => `${n} - Very`,
    (n: number) => `${n}分`,
    (n: number) => `${n}（非常）`,
    (n: number) => `Very - ${n}`,
    (n: number) => ` ${n}\u00a0stars`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), fc.constantFrom(...spellings), (n, spell) => {
      expect(parseAnswer(spell(n)).number).toBe(n);
    }),
  );
});

test('any text is taken apart without an error, and a number is finite', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const { number } = parseAnswer(text);
      expect(number === null || Number.isFinite(number)).toBe(true);
    }),
  );
  expect(parseAnswer('9'.repeat(400)).number).toBeNull();
});

test('long text takes no time', () => {
  const long = 'word - '.repeat(20_000);
  const start = performance.now();
  parseAnswer(long);
  parseAnswer(`${' '.repeat(50_000)}x${' '.repeat(50_000)}y`);
  expect(performance.now() - start).toBeLessThan(500);
});
