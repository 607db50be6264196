import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf, cut, flow, pad, spread, wrap } from '../../src/render/columns.js';

test('a Chinese character takes two columns', () => {
  expect(columnsOf('满意 ok')).toBe(7);
  expect(pad('满意', 6)).toBe('满意  ');
  expect(pad('满意', 6, 'right')).toBe('  满意');
  expect(spread('满意', 'n 5', 10)).toBe('满意   n 5');
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
