import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../../src/design/lint/language/reading-grade.js';

describe('readingGrade', () => {
  it('is 0.39 words per sentence + 11.8 syllables per word − 15.59', () => {
    expect(readingGrade(['The cat sat on the mat.']).grade).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
    expect(readingGrade(['Animals enjoy running.'])).toEqual({ grade: expect.closeTo(0.39 * 3 + 11.8 * (7 / 3) - 15.59), words: 3 });
    expect(readingGrade(['The cat sat.', 'The dog ran.']).grade).toBeCloseTo(0.39 * 3 + 11.8 - 15.59);
  });

  it('has nothing to say of no words', () => expect(readingGrade(['。']).words).toBe(0));
});
