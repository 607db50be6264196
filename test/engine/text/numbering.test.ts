import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { BEYOND, numbering } from '../../../src/engine/text/numbering.js';
import type { Variable } from '../../../src/statistics/request.js';

const index = (column: string): number => 'abc'.indexOf(column);
const column = (name: string): Variable => ({ kind: 'column', column: name });
const records = [
  ['x', '1'],
  [' x', '2'],
  ['', '1'],
  ['y', '1'],
  ['x', '1'],
  ['z', '1'],
].map(cellsOf);

test('keys are numbered as they are met, combined ones too', () => {
  const one = numbering([column('a')], index, 9);
  expect(records.map(one.of)).toEqual([0, 0, 1, 2, 0, 3]);
  expect(one.keys).toEqual([['x'], [null], ['y'], ['z']]);
  const three = numbering([column('a'), column('b'), { kind: 'filled', columns: ['a', 'b'], blank: [] }], index, 9);
  expect(records.map(three.of)).toEqual([0, 1, 2, 3, 0, 4]);
  expect(three.keys).toEqual([
    ['x', '1', '2'],
    ['x', '2', '2'],
    [null, '1', '1'],
    ['y', '1', '2'],
    ['z', '1', '2'],
  ]);
  const none = numbering([], index, 9);
  expect([records.map(none.of), none.keys]).toEqual([[0, 0, 0, 0, 0, 0], [[]]]);
});

test('keys beyond the limit have no number, those before keep theirs', () => {
  const one = numbering([column('a')], index, 2);
  expect(records.map(one.of)).toEqual([0, 0, 1, BEYOND, 0, BEYOND]);
  const two = numbering([column('a'), column('b')], index, 3);
  expect(records.map(two.of)).toEqual([0, 1, 2, BEYOND, 0, BEYOND]);
  expect(two.keys).toHaveLength(3);
});
