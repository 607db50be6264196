import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceParts } from '../../src/source/choice-parts.js';

const answers = (counts: Record<string, number>) => Object.entries(counts).map(([text, n]) => ({ text, n, first: null }));

describe('several choices in one cell', () => {
  test.each([
    [';', { 'App;Web': 5, App: 3, 'Web;Shop': 2 }],
    ['|', { 'App|Web': 5, App: 3, 'Web|Shop': 2 }],
    ['┋', { 'App┋Web': 1, App: 30, Web: 29, Shop: 20 }],
  ])('parted by %s', (separator, counts) => {
    const found = choiceParts(answers(counts), false);
    expect(found?.separator).toBe(separator);
    expect(new Set(found?.options)).toEqual(new Set(['App', 'Web', 'Shop']));
  });

  test('parted by a comma and a blank, the most frequent first', () => {
    expect(choiceParts(answers({ 'App, Web': 5, App: 3, 'Web, Shop': 2 }), false)).toEqual({
      separator: ', ',
      options: ['App', 'Web', 'Shop'],
    });
  });

  test('an option that holds the separator in brackets is one', () => {
    const found = choiceParts(
      answers({ 'Events (meetups, talks), Blog': 4, Blog: 3, 'Events (meetups, talks)': 3, 'Video, Blog': 2 }),
      false,
    );
    expect(found?.options).toEqual(['Blog', 'Events (meetups, talks)', 'Video']);
  });

  test('parts that only ever occur together are one option', () => {
    const found = choiceParts(answers({ 'Speed, not price, Support': 4, Support: 3, 'Speed, not price': 3, 'Support, Price': 2 }), false);
    expect(new Set(found?.options)).toEqual(new Set(['Speed, not price', 'Support', 'Price']));
  });

  test('case and white space do not make another option, the text of “other” is none', () => {
    const found = choiceParts(answers({ 'App; web': 3, 'app;Web': 2, '其他〖柜台〗;App': 1, '其他〖电话〗;Web': 1 }), false);
    expect(found?.options.map((option) => option.toLowerCase())).toEqual(['app', 'web', '其他']);
  });

  test('no answers are not counted', () => {
    expect(choiceParts(answers({ 'N/A': 50, '': 20, 'App;Web': 2, Web: 2, App: 2 }), false)?.separator).toBe(';');
  });
});

describe('one choice in a cell', () => {
  test.each([
    ['no separator', { App: 5, Web: 3 }, false],
    ['a separator in few answers', { App: 40, Web: 40, 'well, both': 3 }, false],
    ['free words', { 'good, cheap': 1, 'bad, slow, late': 1, 'fine, thanks': 1, ok: 1 }, false],
    ['nothing', {}, true],
    ['numbers with commas', { '1,000': 3, '2,500': 2, '3,750': 1 }, false],
    ['one option that holds the separator', { 'Yes, of course': 20 }, false],
  ])('%s', (_, counts, announced) => expect(choiceParts(answers(counts), announced)).toBeNull());

  test('where several are announced, a few cells suffice', () => {
    const counts = { App: 40, Web: 40, 'App, Web': 3 };
    expect(choiceParts(answers(counts), false)).toBeNull();
    expect(choiceParts(answers(counts), true)?.options).toEqual(['App', 'Web']);
  });
});

test('whatever was chosen is found again', () => {
  const options = ['App', 'Web', 'Shop', 'Phone'];
  const chosen = fc.array(fc.subarray(options, { minLength: 1 }), { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(chosen, fc.constantFrom(';', '|', '┋', ', '), (cells, separator) => {
      const uses = options.filter((option) => cells.filter((cell) => cell.includes(option)).length > 1);
      const several = cells.filter((cell) => cell.length > 1).length;
      fc.pre(several >= 0.2 * cells.length && uses.length === options.length);
      const found = choiceParts(
        cells.map((cell) => ({ text: cell.join(separator), n: 1, first: null })),
        false,
      );
      expect(found?.separator).toBe(separator);
      expect(new Set(found?.options)).toEqual(new Set(options));
    }),
  );
});
