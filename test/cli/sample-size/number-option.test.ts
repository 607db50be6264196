import { describe, expect, it } from 'vitest';
import { choiceOption, type NumberRange, numberOption } from '../../../src/cli/sample-size/number-option.js';
import { CsatError } from '../../../src/diagnostic.js';

const share: NumberRange = { above: 0, below: 1, such: 0.5, percent: 'hundredth' };
const points: NumberRange = { least: 0.1, most: 50, such: 5, percent: 'points' };

const complaint = (read: () => unknown): string => {
  try {
    read();
  } catch (problem) {
    if (problem instanceof CsatError) return problem.diagnostics.map(({ message, hint }) => `${message} | ${hint}`).join();
  }
  throw new Error('nothing was refused');
};

describe('numberOption', () => {
  it.each([
    ['.5', share, 0.5],
    ['20%', share, 0.2],
    ['5%', points, 5],
    ['+5', points, 5],
    ['0.1', points, 0.1],
    ['-5', { ...points, signed: true }, -5],
  ])('reads %s', (text, range, value) => expect(numberOption('--x', text, range)).toBe(value));

  it('is undefined where the option was not given', () => expect(numberOption('--x', undefined, share)).toBeUndefined());

  it.each([
    ['50', share, '--x 50: a number above 0 and below 1 is asked for | such as 0.5'],
    ['1', share, '--x 1: a number above 0 and below 1 is asked for | such as 0.01'],
    ['0,5', share, '--x 0,5: a number above 0 and below 1 is asked for | such as 0.5'],
    ['1e-1', share, '--x 1e-1: a number above 0 and below 1 is asked for | such as 0.5'],
    ['0.05', points, '--x 0.05: a number of at least 0.1 and at most 50 is asked for | such as 5'],
    ['-5', points, '--x -5: a number of at least 0.1 and at most 50 is asked for | such as 5'],
    ['-60', { ...points, signed: true }, '--x -60: a number of at least 0.1 and at most 50 (or minus that) is asked for | such as 5'],
    ['', { above: 0, such: 1 }, '--x : a number above 0 is asked for | such as 1'],
    ['5%', { above: 0, such: 1 }, '--x 5%: a number above 0 is asked for | such as 1'],
  ])('refuses %j', (text, range, message) => expect(complaint(() => numberOption('--x', text, range))).toBe(message));
});

describe('choiceOption', () => {
  it('takes a choice as it is written', () => expect(choiceOption('--x', 'b', ['a', 'b'])).toBe('b'));

  it.each([
    ['proporton', '--x proporton: not a choice | did you mean "proportion"?'],
    ['zzz', '--x zzz: not a choice | there are proportion, nps'],
  ])('refuses %s', (text, message) => expect(complaint(() => choiceOption('--x', text, ['proportion', 'nps']))).toBe(message));
});
