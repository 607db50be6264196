import { expect, test } from 'vitest';
import { each, layoutOf } from './layout-of.js';

test.each([
  'Timestamp',
  'timestamp ',
  '时间戳记',
  'Zeitstempel',
  'Horodateur',
  'Marca temporal',
  'Carimbo de data/hora',
  'タイムスタンプ',
  '타임스탬프',
  'Отметка времени',
])('a sheet that begins with %s', (timestamp) => {
  const layout = layoutOf([
    [timestamp, 'How satisfied are you?'],
    ['6/21/2018 23:29:42', '5'],
  ]);
  expect([layout.platform.id, layout.headerRows]).toEqual(['google-forms', 1]);
  expect(each(layout, 'role')).toEqual(['submitted', null]);
  expect(layout.always).toEqual([timestamp.trim()]);
});

test('a time stamp elsewhere is another platform', () => {
  expect(
    layoutOf([
      ['Satisfaction', 'Timestamp'],
      ['5', '6/21/2018 23:29:42'],
    ]).platform.id,
  ).toBe('tidy');
});

test('a grid has one column for each row', () => {
  const layout = layoutOf([
    ['Timestamp', 'How good? [Speed]', 'How  good? [Price, per month]', 'Which [one] is it?', 'Email Address', '电子邮件地址', 'Score'],
    ['2026/04/01 10:00:00', '4', '2', 'x', 'a@b.c', '', '5 / 10'],
  ]);
  expect(layout.columns.slice(1).map(({ question, option, role }) => [question, option, role])).toEqual([
    ['How good?', 'Speed', null],
    ['How good?', 'Price, per month', null],
    ['Which [one] is it?', null, null],
    ['Email Address', null, 'personal'],
    ['电子邮件地址', null, 'personal'],
    ['Score', null, 'metadata'],
  ]);
  const [, speed, price, which] = each(layout, 'group');
  expect(speed).toBe(price);
  expect([typeof speed, which]).toEqual(['string', null]);
});

test('a column whose header was blanked is no question', () => {
  const layout = layoutOf([
    ['Timestamp', '', 'Satisfied?'],
    ['6/21/2018 23:29:42', 'secret', '5'],
  ]);
  expect(layout.columns.map(({ key, role }) => [key, role])).toEqual([
    ['Timestamp', 'submitted'],
    ['column 2', 'metadata'],
    ['Satisfied?', null],
  ]);
});
