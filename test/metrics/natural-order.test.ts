import { expect, it } from 'vitest';
import { naturalOrder } from '../../src/metrics/natural-order.js';

it('orders numbers in texts by their size, letters in either case together', () => {
  expect(['Store 10', 'store 2', 'Éclair', 'Store 1', 'east'].sort(naturalOrder)).toEqual([
    'east',
    'Éclair',
    'Store 1',
    'store 2',
    'Store 10',
  ]);
});
