import { describe, expect, it } from 'vitest';
import { readRatings } from '../../src/analyze/ticket-ratings.js';

const column = { key: 'rating', header: 'Rating' };
const read = (texts: string[], declared: { good?: string[]; bad?: string[] } = {}, blank: string[] = [], language: 'en' | 'zh' = 'en') =>
  readRatings(
    column,
    texts.map((text) => ({ text, n: 10, first: 2 })),
    declared,
    blank,
    language,
  );

describe('readRatings', () => {
  it('by words that know two sides, with what the platform writes for none', () => {
    expect(read(['Good', 'Bad', 'good', 'Offered'], {}, ['Offered'])).toEqual({
      rating: { column: 'rating', good: ['Good', 'good'], bad: ['Bad'], none: ['Offered'], words: 'Good' },
      problem: null,
    });
    expect(read(['bad', 'Bad']).rating).toMatchObject({ good: [], bad: ['bad', 'Bad'], words: 'all but bad' });
  });

  it('4 and 5 of 1 to 5', () => {
    expect(read(['1', '2', '3', '4', '5', '-']).rating).toEqual({
      column: 'rating',
      good: ['4', '5'],
      bad: ['1', '2', '3'],
      none: ['-'],
      words: '4 or 5 of 1–5',
    });
    expect(read(['1', '2', '3', '4', '5'], {}, [], 'zh').rating.words).toBe('1–5 分中的 4、5');
  });

  it('the top box of labels', () => {
    const { rating } = read(['Extremely Happy', 'Happy', 'Neutral', 'Unhappy', 'Extremely Unhappy']);
    expect(rating).toMatchObject({ good: ['Extremely Happy', 'Happy'], bad: ['Neutral', 'Unhappy', 'Extremely Unhappy'] });
    expect(rating.words).toBe('Happy or Extremely Happy');
  });

  it('as the definition lists them; where it lists one side, the others are of the other', () => {
    const texts = ['Top', 'ok', 'Flop', 'N/A'];
    expect(read(texts, { good: ['top'], bad: ['flop'] }).rating).toMatchObject({ good: ['Top'], bad: ['Flop'], none: ['N/A'] });
    expect(read(texts, { good: ['top'] }).rating).toMatchObject({ good: ['Top'], bad: ['ok', 'Flop'], words: 'top' });
    expect(read(texts, { bad: ['flop'] }).rating).toMatchObject({ good: ['Top', 'ok'], bad: ['Flop'], words: 'all but flop' });
  });

  it('tells when they are no scale', () => {
    const { rating, problem } = read(['Fault', 'Question', 'Change']);
    expect([rating.good, rating.bad, problem?.code]).toEqual([[], [], 'unreadable-scale']);
  });
});
