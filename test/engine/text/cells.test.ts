import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';

test.each([
  ['', null],
  [' \t\u00a0\u3000\n', null],
  [' 9 ', '9'],
  ['9', '9'],
  ['Very  likely', 'Very  likely'],
  ['0', '0'],
  ['a\nb ', 'a\nb'],
])('%j is stored as %j', (cell, text) => {
  const cells = cellsOf(['x', cell]);
  expect([cells.stored(1), cells.blank(1)]).toEqual([text, text === null]);
});

test('beyond the last cell everything is blank', () => {
  const cells = cellsOf(['x', ' y ']);
  expect([cells.length, cells.stored(2), cells.blank(2), cells.texts()]).toEqual([2, null, true, ['x', ' y ']]);
});
