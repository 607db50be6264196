import { describe, expect, it } from 'vitest';
import { gradeOf, isGraded, isUnipolar } from '../../../src/design/lint/grade.js';

describe('gradeOf', () => {
  it.each([
    ['Very dissatisfied', 'negative'],
    ['Fair', 'negative'],
    ['Unacceptable', 'negative'],
    ['Neither satisfied nor dissatisfied', 'neutral'],
    ['一般', 'neutral'],
    ['Outstanding', 'positive'],
    ['Very satisfied', 'positive'],
    ['不太满意', 'negative'],
    ['非常满意', 'positive'],
    ['Too cold', null],
    ['Paris', null],
  ])('%s is %s', (label, grade) => expect(gradeOf(label)).toBe(grade));
});

describe('isGraded', () => {
  it('knows points in words from names that praise', () => {
    expect(isGraded(['Very satisfied', 'Satisfied', 'Dissatisfied', 'N/A'])).toBe(true);
    expect(isGraded(['Good service', 'Easy to reach', 'Better quality'])).toBe(false);
  });
});

describe('isUnipolar', () => {
  it('knows scales from none', () => {
    expect(isUnipolar(['Not at all clear', 'Slightly clear', 'Very clear'])).toBe(true);
    expect(isUnipolar(['从不', '有时', '总是'])).toBe(true);
    expect(isUnipolar(['Not satisfied', 'Satisfied'])).toBe(false);
  });
});
