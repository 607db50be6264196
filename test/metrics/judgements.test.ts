import { expect, it } from 'vitest';
import { judgementFault, judgementsSchema, reciprocal } from '../../src/metrics/judgements.js';

it('judgements are numbers or fractions', () => {
  expect(judgementsSchema.parse([[1, '1/3'], ['3', 1].map(Number)])).toEqual([
    [1, 1 / 3],
    [3, 1],
  ]);
  for (const wrong of ['0/3', '1/0', 'x', '-1/3', 0, -2]) expect(judgementsSchema.safeParse([[wrong]]).success).toBe(false);
});

it('one thing needs one row with 1', () => {
  expect(judgementFault([[1]], 1)).toBeNull();
  expect(judgementFault([[2]], 1)).toEqual({ path: [0, 0], message: '1, as it compares an item with itself' });
});

it.each([
  [[[1, 3]], [], '2 rows, one for each item of its level (it has 1)'],
  [[[1], [1, 1]], [0], '2 numbers, one for each item of its level (it has 1)'],
  [
    [
      [1, 3],
      [0.5, 1],
    ],
    [1, 0],
    'the reciprocal of entry 2 of row 1, which is 3',
  ],
])('%j is refused', (rows, path, message) => {
  expect(judgementFault(rows, 2)).toEqual({ path, message });
});

it('0.33 for 1/3 is rounding, and the judgement above 1 is taken', () => {
  const rows = [
    [1, 3],
    [0.33, 1],
  ];
  expect(judgementFault(rows, 2)).toBeNull();
  expect(reciprocal(rows)).toEqual([
    [1, 3],
    [1 / 3, 1],
  ]);
});
