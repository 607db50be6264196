import { expect, test } from 'vitest';
import { jointGroups } from '../../../src/engine/text/joint-groups.js';

test('equal sets are one group, numbered as they are met', () => {
  const groups = jointGroups();
  const sets = [
    [0, 1, 5],
    [0, 2, 5],
    [0, 1, 900],
    [0, 1, 5],
    [0, 2, 5],
  ];
  expect(sets.map((one) => groups.of(one))).toEqual([0, 1, 2, 0, 1]);
  expect(groups.sets).toEqual(sets.slice(0, 3));
  const none = jointGroups();
  expect([none.of([0]), none.of([0]), none.sets]).toEqual([0, 0, [[0]]]);
});

test('sets may change after they were asked for', () => {
  const groups = jointGroups();
  const sets = [0, 1];
  groups.of(sets);
  sets[1] = 2;
  expect([groups.of(sets), groups.sets]).toEqual([
    1,
    [
      [0, 1],
      [0, 2],
    ],
  ]);
});
