import { describe, expect, test } from 'vitest';
import { each, layoutOf } from './layout-of.js';

test('one header row', () => {
  const layout = layoutOf([
    ['respondent_id', 'Submitted_At', 'seconds', 'E-Mail', 'score', '编号', '提交时间'],
    ['1', '2026-01-02', '61', 'a@b.c', '9', '7', '2026-01-02'],
  ]);
  expect([layout.platform.id, layout.headerRows, layout.skip]).toEqual(['tidy', 1, 1]);
  expect(each(layout, 'role')).toEqual(['id', 'submitted', 'duration', 'personal', null, 'id', 'submitted']);
});

describe('two header rows', () => {
  test('the first with gaps that the second fills with words', () => {
    const layout = layoutOf([
      ['id', 'Which do you use?', '', '', 'How satisfied?'],
      ['', 'Web', 'Phone', 'Sonstiges', 'Response'],
      ['1', 'Ja', 'Nein', 'Fax', '4'],
    ]);
    expect([layout.platform.id, layout.headerRows]).toEqual(['surveymonkey', 2]);
    const german = layoutOf([
      ['id', 'Was nutzen Sie?', '', '', 'Wie zufrieden?'],
      ['', 'Web', 'Telefon', 'Sonstiges', ''],
      ['1', 'Ja', 'Nein', 'Fax', '4'],
    ]);
    expect([german.platform.id, german.headerRows]).toEqual(['tidy', 2]);
    expect(german.columns.map(({ question, option, role }) => [question, option, role])).toEqual([
      ['id', null, 'id'],
      ['Was nutzen Sie?', 'Web', null],
      ['Was nutzen Sie?', 'Telefon', null],
      ['Was nutzen Sie?', 'Sonstiges', 'comment'],
      ['Wie zufrieden?', null, null],
    ]);
  });

  test.each([
    [
      'numbers below the gaps are answers',
      [
        ['id', 'a', '', ''],
        ['1', '2', '3', '4'],
      ],
    ],
    [
      'one gap is a blanked column',
      [
        ['id', 'a', '', 'b'],
        ['1', 'x', 'y', 'z'],
      ],
    ],
    [
      'nothing below the gaps',
      [
        ['id', 'a', '', ''],
        ['1', '2', '', ''],
      ],
    ],
  ])('not: %s', (_, records) => expect(layoutOf(records).headerRows).toBe(1));
});
