import { expect, test } from 'vitest';
import { isResolved, repliesIn, saysGood, saysNothing, saysReopened } from '../../src/survey/ticket-words.js';

test('statuses of resolved tickets, in any case', () => {
  expect(['Solved', 'CLOSED', 'done', '已解决', 'Erledigt'].map(isResolved)).toEqual([true, true, true, true, true]);
  expect(['open', 'pending', 'reopened', '处理中', 'unresolved'].map(isResolved)).toEqual([false, false, false, false, false]);
});

test('reopened: a number of times, yes or no, or a moment', () => {
  expect(['0', '0.0', 'no', 'FALSE', '否'].map(saysReopened)).toEqual([false, false, false, false, false]);
  expect(['1', '3.0', 'Yes', '是', '2026-01-02', '25/02/2026 10:00'].map(saysReopened)).toEqual([true, true, true, true, true, true]);
  expect(['perhaps', '-1', 'ticket 7'].map(saysReopened)).toEqual([null, null, null]);
});

test('replies are whole numbers', () => {
  expect(['1', ' 2.0', '0'].map(repliesIn)).toEqual([1, 2, 0]);
  expect(['1.5', '-1', 'one', ''].map(repliesIn)).toEqual([null, null, null, null]);
});

test('ratings with two sides', () => {
  expect(['Good', 'goodwithcomment', '满意'].map(saysGood)).toEqual([true, true, true]);
  expect(['Bad', 'unhappy', '不满意'].map(saysGood)).toEqual([false, false, false]);
  expect(['Offered', '5', 'neutral'].map(saysGood)).toEqual([null, null, null]);
});

test('what says nothing', () => expect(['-', 'N/A', 'null', 'no'].map(saysNothing)).toEqual([true, true, true, false]));
