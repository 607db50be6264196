import { expect, test } from 'vitest';
import { nameColumns } from '../../src/source/name-columns.js';
import { tidy } from '../../src/source/platforms/tidy.js';

const named = (header: string[], ...sample: string[][]) => nameColumns(tidy, [header], sample, 'file.csv');
const keys = (header: string[], ...sample: string[][]): string[] => named(header, ...sample).columns.map(({ key }) => key);

test('repeated headers get a number, and keep away from headers that look like one', () => {
  expect(keys(['a', 'a', 'a'], ['1', '2', '3'])).toEqual(['a', 'a (2)', 'a (3)']);
  expect(keys(['a', 'a (2)', 'a'], ['1', '2', '3'])).toEqual(['a', 'a (2)', 'a (3)']);
  expect(keys(['a', 'a', 'a (2)'], ['1', '2', '3'])).toEqual(['a', 'a (3)', 'a (2)']);
});

test('one note tells which headers repeat', () => {
  const { notes } = named(['a', 'b', 'a', 'b', 'c'], ['1', '2', '3', '4', '5']);
  expect(notes).toEqual([
    {
      code: 'duplicate-header',
      severity: 'info',
      message: '2 headers occur more than once: "a", "b"; the later ones are called "… (2)" and so on',
      where: { file: 'file.csv' },
    },
  ]);
});

test('columns without a header: dropped at the end when empty, a comment with answers, row numbers in front', () => {
  expect(keys(['a', '', ''], ['1', '', ''])).toEqual(['a']);
  const { columns } = named(['', 'a', '', 'b', ''], ['1', '5', 'x', '2', 'y'], ['2', '4', '', '3', '']);
  expect(columns.map(({ key, role }) => [key, role])).toEqual([
    ['column 1', 'metadata'],
    ['a', null],
    ['column 3', 'comment'],
    ['b', null],
    ['column 5', 'comment'],
  ]);
  expect(named(['', 'a'], ['7', '5'], ['9', '4']).columns[0]?.role).toBe('comment');
});

test('what asks for personal data is personal on any platform', () => {
  const { columns } = named(['What is your name?', '手机号', 'Product name'], ['a', 'b', 'c']);
  expect(columns.map(({ role }) => role)).toEqual(['personal', 'personal', null]);
});

test('the header stays as it is written', () => {
  expect(named(['  A  b '], ['1']).columns).toEqual([
    { key: 'A b', header: '  A  b ', question: 'A b', option: null, group: null, role: null, index: 0 },
  ]);
});
