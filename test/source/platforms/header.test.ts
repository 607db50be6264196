import { describe, expect, test } from 'vitest';
import { clean, countOf, describeTwoRows, roleOf, roleTable } from '../../../src/source/platforms/header.js';

test.each([
  ['  a\n\tb  c ', 'a b c'],
  ['Rate&nbsp;us &lt;now&gt; &amp; &quot;then&quot; &#39;x&#39;', 'Rate us <now> & "then" \'x\''],
  ['a<br>b<BR />c', 'a b c'],
  ['&amp;lt;', '&lt;'],
  [undefined, ''],
])('%j is cleaned to %j', (cell, text) => expect(clean(cell)).toBe(text));

test('names are compared without case, width and white space', () => {
  expect(countOf(['Response  ID', 'ＩＤ'], ['response id', 'id', 'x'])).toBe(2);
  expect(countOf(undefined, ['id'])).toBe(0);
  const roles = roleTable({ id: ['Response ID'], personal: ['E-Mail'] });
  expect([roleOf(roles, ' response id'), roleOf(roles, 'e–mail'), roleOf(roles, 'x')]).toEqual(['id', 'personal', null]);
});

describe('two header rows', () => {
  const described = (above: string[], below: string[]) =>
    describeTwoRows([above, below], /^response$/i, /^other/i, roleTable({ id: ['ID'] })).map(({ key, question, option, group, role }) => [
      key,
      question,
      option,
      group,
      role,
    ]);

  test('the question is filled rightwards, a role ends it, an empty pair is nothing', () => {
    expect(described(['ID', '', 'Which?', '', '', 'How?', ''], ['', '', 'Web', 'Phone', 'Other: which', 'Response', 'Why'])).toEqual([
      ['ID', 'ID', null, null, 'id'],
      ['', '', null, null, 'metadata'],
      ['Which? - Web', 'Which?', 'Web', '2', null],
      ['Which? - Phone', 'Which?', 'Phone', '2', null],
      ['Which? - Other: which', 'Which?', 'Other: which', '2', 'comment'],
      ['How?', 'How?', null, null, null],
      ['How? - Why', 'How?', 'Why', '5', null],
    ]);
  });

  test('a second row that repeats the first alone is the answer itself', () => {
    expect(described(['Age', 'Sex'], ['Age', 'Sex']).map(([key, , option]) => [key, option])).toEqual([
      ['Age', null],
      ['Sex', null],
    ]);
  });

  test('rows of different length', () => {
    expect(described(['A'], ['x', 'y', 'z']).map(([key]) => key)).toEqual(['A - x', 'A - y', 'A - z']);
    expect(described(['A', 'B', 'C'], ['x']).map(([key]) => key)).toEqual(['A - x', 'B', 'C']);
  });
});
