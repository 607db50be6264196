import { expect, test } from 'vitest';
import { pointsBetween, pointsInWords } from '../../src/survey/points.js';

test('points between two numbers', () => {
  expect(pointsBetween(-1, 2)).toEqual([-1, 0, 1, 2]);
  expect(pointsBetween(3, 3)).toEqual([3]);
});

test('points in words', () => {
  expect(pointsInWords([1, 2, 3, 4, 5])).toBe('1..5');
  expect(pointsInWords([1, 2, 4])).toBe('1, 2, 4');
  expect(pointsInWords([0, 1])).toBe('0, 1');
  expect(pointsInWords([])).toBe('');
});
