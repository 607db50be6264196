import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { columnsOf, cut, flow, pad, spread, wrap } from '../../src/render/columns.js';

test('a Chinese character takes two columns', () => {
  expect(columnsOf('满意 ok')).toBe(7);
  expect(pad('满意', 6)).toBe('满意  ');
  expect(pad('满意', 6, 'right')).toBe('  满意');
  expect(spread('满意', 'n 5', 10)).toBe('满意   n 5');
});

/** Letters, Chinese, Japanese and Korean characters, punctuation and what bars and boxes are drawn with. */
const RANGES: [from: number, to: number][] = [
  [0x20, 0x7e],
  [0xaf, 0x377],
  [0x384, 0x482],
  [0x2010, 0x2027],
  [0x2030, 0x203b],
  [0x2190, 0x2193],
  [0x2200, 0x22ff],
  [0x2500, 0x25a9],
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff9d],
];

test('characters that surveys are written with take as many columns as elsewhere', () => {
  const others = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))).filter(
    (character) => columnsOf(character) !== stringWidth(character),
  );
  expect(others).toEqual([]);
});

test('what nobody sees takes no column, and a family takes two', () => {
  expect(['\u00ad', '\u200b', '\u200c', '\u200e', '\u2060', '\ufeff'].map((unseen) => columnsOf(`满${unseen}意`))).toEqual([
    4, 4, 4, 4, 4, 4,
  ]);
  expect(columnsOf('\u001b[31m满\u001b[39m')).toBe(2);
  expect(['👨‍👩‍👧‍👦', '🇩🇪', '👍🏽', 'e\u0301'].map(columnsOf)).toEqual([2, 2, 2, 1]);
});

test('text is cut at whole characters, with an ellipsis', () => {
  expect(cut('short', 5)).toBe('short');
  expect(cut('longer', 5)).toBe('long…');
  expect(cut('总体满意度', 6)).toBe('总体…');
  expect(cut('总体满意度', 7)).toBe('总体满…');
  expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦…');
  expect(cut('anything', 0)).toBe('');
});

test('Latin text wraps at spaces, Chinese text anywhere but before punctuation', () => {
  expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrap('extraordinarily long', 8)).toEqual(['extraord', 'inarily', 'long']);
  expect(wrap('很满意，很好。', 6)).toEqual(['很满', '意，很', '好。']);
  expect(wrap('满意，很好。', 6)).toEqual(['满意，', '很好。']);
});

test('phrases stay whole where they can', () => {
  expect(flow(['70 no answer', '6 off', '3 more'], ' · ', 20)).toEqual(['70 no answer · 6 off', '3 more']);
});

const text = fc.string({ unit: fc.constantFrom('a', ' ', '满', '，', 'é', 'ö', '-', 'w') });

test('no piece is ever wider than asked for, and wrapping loses nothing but spaces', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 30 }), (words, width) => {
      expect(columnsOf(cut(words, width))).toBeLessThanOrEqual(width);
      const lines = wrap(words, width);
      for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''));
    }),
  );
});
