import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../src/engine/text/cells.js';
import { keyOf } from '../../../src/engine/text/variable.js';

describe('keys', () => {
  const index = (column: string): number => 'abc'.indexOf(column);

  test('of a column', () => {
    const key = keyOf({ kind: 'column', column: 'b' }, index);
    expect([['1', ' 2 '], ['1', ''], ['1']].map(cellsOf).map(key)).toEqual(['2', null, null]);
  });

  test('the number of columns that hold something, none being null', () => {
    const key = keyOf({ kind: 'filled', columns: ['a', 'b', 'c'], blank: ['0', '-'] }, index);
    expect([['x', ' ', 'y'], ['0', '-', ''], [' 0 ', 'No', '0'], ['1']].map(cellsOf).map(key)).toEqual(['2', null, '1', '1']);
  });

  test('the first column that holds something, in the order asked for', () => {
    const key = keyOf({ kind: 'first', columns: ['c', 'a'], blank: ['0'] }, index);
    expect([['1', '2', '3'], ['1', '2', '0'], ['0', '2', ''], []].map(cellsOf).map(key)).toEqual(['3', '1', null, null]);
  });
});
