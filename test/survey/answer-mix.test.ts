import { expect, test } from 'vitest';
import { answerMix, mostFrequentFirst } from '../../src/survey/answer-mix.js';

const answer = (text: string, n: number) => ({ text, n, first: null });
const column = [
  answer('9', 2),
  answer('9.0', 1),
  answer('10 - Best', 4),
  answer('Agree', 1),
  answer('AGREE', 3),
  answer('N/A', 5),
  answer('-1', 1),
];

test('spellings of one number and of one label count together, no-answers not at all', () => {
  expect(answerMix(column, (text) => text === 'N/A')).toEqual({
    n: 12,
    numbers: new Map([
      [-1, 1],
      [9, 3],
      [10, 4],
    ]),
    labels: [{ plain: 'agree', text: 'AGREE', n: 4 }],
  });
});

test('digits that are declared as a label are a label', () => {
  expect(answerMix([answer('11', 2)], () => false, new Map([['11', 10]]))).toEqual({
    n: 2,
    numbers: new Map(),
    labels: [{ plain: '11', text: '11', n: 2 }],
  });
});

test('answers are ordered by frequency, then by text', () => {
  expect(mostFrequentFirst([answer('b', 1), answer('a', 1), answer('c', 2)]).map(({ text }) => text)).toEqual(['c', 'a', 'b']);
});
