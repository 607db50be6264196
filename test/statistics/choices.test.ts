import { describe, expect, test } from 'vitest';
import { choicesOfColumn, choicesOfColumns } from '../../src/statistics/choices.js';
import type { Counts } from '../../src/statistics/counts.js';
import type { ChoiceBook, ChoiceReading } from '../../src/survey/choice-book.js';

const table = (cells: [string | null, number, number][], overflow = 0): Counts => ({
  kind: 'counts',
  cells: cells.map(([text, n, w]) => ({ keys: [text], n, w, ww: w * w, first: null })),
  overflow,
});
const nothing = { missing: 0, notApplicable: 0, invalid: 0 };

describe('one column', () => {
  const readings: Record<string, ChoiceReading> = {
    App: { kind: 'valid', options: ['app'] },
    'App;Web': { kind: 'valid', options: ['app', 'web'] },
    'App;Fax': { kind: 'valid', options: ['app', 'fax'] },
    'N/A': { kind: 'not-applicable' },
    '?': { kind: 'invalid' },
  };
  const book: ChoiceBook = {
    options: [
      { value: 'app', label: 'The app' },
      { value: 'web', label: 'The web' },
      { value: 'shop', label: 'A shop' },
    ],
    read: (text) => (text === null ? { kind: 'missing' } : (readings[text] ?? { kind: 'invalid' })),
  };

  test('a cell of several choices counts for each of its options, and once as answered', () => {
    const counts = table([
      ['App', 3, 2],
      ['App;Web', 2, 1],
      ['App;Fax', 1, 4],
      ['N/A', 5, 9],
      ['?', 6, 9],
      [null, 7, 9],
    ]);
    expect(choicesOfColumn(counts, book, true)).toEqual({
      options: [
        { value: 'app', label: 'The app', n: 6, w: 7, ww: 21 },
        { value: 'web', label: 'The web', n: 2, w: 1, ww: 1 },
        { value: 'shop', label: 'A shop', n: 0, w: 0, ww: 0 },
      ],
      answered: { n: 6, w: 7, ww: 21 },
      missing: 7,
      notApplicable: 5,
      invalid: 6,
      respondents: 24,
      weighted: true,
    });
  });

  test('what was left out of the table is invalid', () => {
    const { invalid, respondents } = choicesOfColumn(table([['App', 1, 1]], 4), book, false);
    expect([invalid, respondents]).toEqual([4, 5]);
  });

  test('the book is not counted into', () => {
    choicesOfColumn(table([['App', 1, 1]]), book, false);
    expect(choicesOfColumn(table([['App', 1, 1]]), book, false).options[0]?.n).toBe(1);
  });
});

describe('one column per option', () => {
  test('chosen is what holds something that does not say no', () => {
    const columns = [
      {
        value: 'app',
        label: 'App',
        counts: table([
          ['App', 3, 2],
          ['0', 5, 5],
          [null, 2, 2],
        ]),
      },
      {
        value: 'web',
        label: 'Web',
        counts: table([
          ['1', 4, 4],
          ['No', 1, 1],
          ['-99', 2, 9],
          ['N/A', 1, 1],
          [null, 2, 2],
        ]),
      },
      { value: 'shop', label: 'Shop', counts: table([[null, 10, 10]]) },
    ];
    const filled = table([
      ['1', 5, 6],
      ['2', 3, 1],
      [null, 2, 2],
    ]);
    expect(choicesOfColumns(columns, filled, ['-99'], true)).toEqual({
      ...nothing,
      options: [
        { value: 'app', label: 'App', n: 3, w: 2, ww: 4 },
        { value: 'web', label: 'Web', n: 4, w: 4, ww: 16 },
        { value: 'shop', label: 'Shop', n: 0, w: 0, ww: 0 },
      ],
      answered: { n: 8, w: 7, ww: 37 },
      missing: 2,
      respondents: 10,
      weighted: true,
    });
  });

  test('of nobody is all zero', () => {
    const { answered, respondents } = choicesOfColumns([{ value: 'a', label: 'A', counts: table([]) }], table([]), [], false);
    expect([answered, respondents]).toEqual([{ n: 0, w: 0, ww: 0 }, 0]);
  });
});
