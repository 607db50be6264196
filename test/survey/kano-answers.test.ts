import { describe, expect, it } from 'vitest';
import { kanoBook } from '../../src/survey/kano-answers.js';
import type { Scale } from '../../src/survey/survey.js';

const bare: Scale = { id: null, points: null, labels: [], missing: [], notApplicable: [], reverse: false, form: 'kano' };

const bookOf = (texts: readonly string[], scale: Partial<Scale> = {}, three = false) =>
  kanoBook(
    { ...bare, ...scale },
    texts.map((text, index) => ({ text, n: index + 1, first: index + 2 })),
    three,
    'hotspot.functional',
    'en',
  );

/** What is read from each text: a point, or why none. */
function readings(texts: readonly string[], scale: Partial<Scale> = {}, three = false): (number | string)[] {
  const book = bookOf(texts, scale, three);
  if ('unresolved' in book) return [book.unresolved.code];
  return texts.map((text) => {
    const reading = book.codebook.read(text);
    return reading.kind === 'valid' ? reading.point : reading.kind;
  });
}

const BERGER = ['I like it that way', 'It must be that way', 'I am neutral', 'I can live with it that way', 'I dislike it that way'];
const labels = (texts: readonly string[], least = 1) => texts.map((text, index) => ({ point: least + index, text }));

describe('wordings', () => {
  it('stand for their points, with or without numbers, in any order', () => {
    expect(readings(BERGER)).toEqual([1, 2, 3, 4, 5]);
    expect(readings(BERGER.toReversed())).toEqual([5, 4, 3, 2, 1]);
    expect(readings(BERGER.map((text, index) => `${index + 1} - ${text}`))).toEqual([1, 2, 3, 4, 5]);
    expect(readings(BERGER.map((text, index) => `${5 - index}. ${text}`))).toEqual([1, 2, 3, 4, 5]);
    expect(readings(['喜欢（1）', '2、理所当然', '3分：无所谓'])).toEqual([1, 2, 3]);
  });

  it('no answer is no answer, also where it holds a known word', () => {
    expect(readings(['I like it', '', ' ', 'N/A', "I don't know", 'No opinion', '不清楚', '(跳过)', 'maybe'])).toEqual([
      ...[1, 'missing', 'missing', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'missing', 'invalid'],
    ]);
  });
});

describe('numbers', () => {
  it('1 to 5 are like to dislike; others are off the form', () => {
    expect(readings(['1', '2.0', '３', '4分', '5', '0', '6', '2.5', '99'])).toEqual([
      1,
      2,
      3,
      4,
      5,
      'invalid',
      'invalid',
      'invalid',
      'invalid',
    ]);
  });

  it('declared points are taken in their order', () => {
    expect(readings(['0', '4', '5'], { points: [0, 1, 2, 3, 4] })).toEqual([1, 5, 'invalid']);
    expect(readings(['-2', '0', '2'], { points: [-2, -1, 0, 1, 2] })).toEqual([1, 3, 5]);
  });

  it('run the other way where declared labels say so', () => {
    expect(readings(['1', '2', '3', '4', '5'], { labels: labels(BERGER.toReversed()) })).toEqual([5, 4, 3, 2, 1]);
    const ends = [
      { point: 1, text: 'I dislike it' },
      { point: 5, text: 'I like it' },
    ];
    expect(readings(['1', '2', '3', '4', '5', 'I like it'], { labels: ends })).toEqual([5, 4, 3, 2, 1, 1]);
  });

  it('run the other way where labels beside some of them say so', () => {
    expect(readings(['1 - I dislike it', '2', '3', '4', '5 - I like it'])).toEqual([5, 4, 3, 2, 1]);
  });

  it('stand for declared labels in any order of these', () => {
    const order = ['I am neutral', 'I like it', 'I dislike it', 'I expect it', 'I can tolerate it'];
    expect(readings(['1', '2', '3', '4', '5'], { labels: labels(order) })).toEqual([3, 1, 5, 2, 4]);
  });

  it('reverse: true mirrors numbers and leaves wordings as they are: all is mirrored once more when tables are laid', () => {
    expect(readings(['1', '5', 'I like it'], { reverse: true })).toEqual([1, 5, 5]);
  });
});

describe('declared labels', () => {
  const own = ['Yay', 'Sure', 'Meh', 'If so', 'Nay'];

  it('stand for like to dislike where their wordings are not known', () => {
    expect(readings([...own, '2'], { labels: labels(own) })).toEqual([1, 2, 3, 4, 5, 2]);
    expect(readings([...own, '1'], { labels: labels(own, 0), points: [0, 1, 2, 3, 4] })).toEqual([1, 2, 3, 4, 5, 2]);
  });

  it('are known in every language of the definition', () => {
    const both = [
      { point: 1, text: { en: 'Yay', zh: '妙' } },
      { point: 5, text: { en: 'Nay', zh: '糟' } },
    ];
    expect(readings(['妙', 'Nay', '糟'], { labels: both })).toEqual([1, 5, 5]);
  });

  it('go before the spellings of no answer; declared missing answers go before all', () => {
    expect(readings(['No opinion', 'I like it', '9.0'], { labels: [{ point: 3, text: 'No opinion' }], missing: ['9'] })).toEqual([
      3,
      1,
      'missing',
    ]);
  });

  it('are shown as they were declared, others as they were stored most often', () => {
    const book = bookOf(['I like it', 'like', 'dislike'], { labels: [{ point: 5, text: 'I dislike it' }] });
    expect('codebook' in book && [...book.codebook.labels]).toEqual([
      [5, 'I dislike it'],
      [1, 'like'],
    ]);
  });
});

describe('a form with three answers', () => {
  it('numbers 1 to 3 and declared points are like, neutral, dislike', () => {
    expect(readings(['1', '2', '3', '4'], {}, true)).toEqual([1, 3, 5, 'invalid']);
    expect(readings(['I like it', 'I am neutral', 'I dislike it', 'I expect it'], {}, true)).toEqual([1, 3, 5, 'invalid']);
    expect(readings(['1', '2', '3'], { labels: labels(['Dislike', 'Neutral', 'Like']) }, true)).toEqual([5, 3, 1]);
    expect(readings(['Yay', 'Meh', 'Nay'], { labels: labels(['Yay', 'Meh', 'Nay']) }, true)).toEqual([1, 3, 5]);
  });
});

describe('answers that are none of a Kano form', () => {
  it('are an error with an example of labels', () => {
    const book = bookOf(['Yes', 'No', 'N/A']);
    expect('unresolved' in book && book.unresolved).toMatchObject({
      code: 'unreadable-scale',
      severity: 'error',
      message: '"hotspot.functional" has none of the answers of a Kano form: "Yes", "No"',
    });
  });

  it('are none when there is no answer at all', () => {
    expect('codebook' in bookOf([])).toBe(true);
    expect('codebook' in bookOf(['N/A', ''])).toBe(true);
  });
});
