import { describe, expect, test } from 'vitest';
import { failureOf } from '../../engine/conformance/failure-of.js';
import { each, layoutOf } from './layout-of.js';

const ids = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address', 'Email Address', 'First Name', 'Last Name'];
const blanks = ids.map(() => '');
const response = ['106503', '2275', '04/09/2019 04:47:21 AM', '04/09/2019 04:49:59 AM', '', '', '', ''];
const roles = ['id', 'metadata', 'metadata', 'submitted', 'personal', 'personal', 'personal', 'personal'];

describe('two header rows', () => {
  const layout = layoutOf([
    [...ids, 'Which do you use?', '', '', '', 'How satisfied are you?', 'Rate us', '', 'Why?', 'Where are you based?', ''],
    [
      ...blanks,
      'Web',
      'Phone',
      'None of these',
      'Other (please specify)',
      'Response',
      'Speed',
      'Price',
      'Open-Ended Response',
      'Response',
      'Other (please specify)',
    ],
    [...response, 'Web', '', '', '', '4', '5', '3', 'x', 'Asia', ''],
  ]);
  const asked = layout.columns.slice(ids.length);

  test('are recognised', () => {
    expect([layout.platform.id, layout.headerRows, layout.skip]).toEqual(['surveymonkey', 2, 2]);
    expect(each(layout, 'role').slice(0, ids.length)).toEqual(roles);
    expect(layout.always).toEqual(['Respondent ID', 'End Date']);
  });

  test('the question is filled rightwards over its options and rows', () => {
    expect(asked.map(({ question, option }) => [question, option])).toEqual([
      ['Which do you use?', 'Web'],
      ['Which do you use?', 'Phone'],
      ['Which do you use?', 'None of these'],
      ['Which do you use?', 'Other (please specify)'],
      ['How satisfied are you?', null],
      ['Rate us', 'Speed'],
      ['Rate us', 'Price'],
      ['Why?', null],
      ['Where are you based?', null],
      ['Where are you based?', 'Other (please specify)'],
    ]);
    expect(asked.map(({ key }) => key).slice(0, 5)).toEqual([
      'Which do you use? - Web',
      'Which do you use? - Phone',
      'Which do you use? - None of these',
      'Which do you use? - Other (please specify)',
      'How satisfied are you?',
    ]);
  });

  test('options of one question are a group, the answer itself is none, and what was specified is a comment', () => {
    const [which, , , , , rate] = asked.map(({ group }) => group);
    expect(asked.map(({ group }) => group)).toEqual([which, which, which, which, null, rate, rate, null, null, expect.any(String)]);
    expect(which).not.toBe(rate);
    expect(asked.map(({ role }) => role)).toEqual([null, null, null, 'comment', null, null, null, null, null, 'comment']);
  });
});

test('two questions with the same text are two groups, also where the second row never says Response', () => {
  const layout = layoutOf([
    [...ids, 'Rate', '', 'Rate', ''],
    [...blanks, 'a', 'b', 'a', 'b'],
    [...response, '1', '2', '3', '4'],
  ]);
  const asked = layout.columns.slice(ids.length);
  expect(layout.headerRows).toBe(2);
  expect(new Set(asked.map(({ group }) => group)).size).toBe(2);
  expect(asked.map(({ key }) => key)).toEqual(['Rate - a', 'Rate - b', 'Rate - a (2)', 'Rate - b (2)']);
});

test('a respondent whose id was blanked is no header row', () => {
  const layout = layoutOf([
    [...ids, 'Satisfied?', 'Why?'],
    [...blanks, 'Very satisfied', 'x'],
    [...response, 'Satisfied', 'y'],
  ]);
  expect(layout.headerRows).toBe(1);
});

test('three header rows: question numbers above', () => {
  const layout = layoutOf([
    [...blanks, 'Q1', '', 'Q2'],
    [...ids, 'Which?', '', 'How satisfied?'],
    [...blanks, 'Web', 'Phone', 'Response'],
    [...response, 'Web', '', '5'],
  ]);
  expect([layout.headerRows, layout.skip]).toEqual([3, 3]);
  expect(layout.columns.slice(ids.length).map(({ question, option }) => [question, option])).toEqual([
    ['Which?', 'Web'],
    ['Which?', 'Phone'],
    ['How satisfied?', null],
  ]);
});

describe('one header row', () => {
  test('somebody flattened the two', () => {
    const layout = layoutOf([
      [
        'RespondentID',
        'Which do you use? - Web',
        'Which do you use? - Phone',
        'Which do you use? - Other (please specify)',
        'Well-being - overall',
        'Why?',
      ],
      ['1', 'Web', '', '', '5', 'x'],
    ]);
    expect([layout.platform.id, layout.headerRows]).toEqual(['surveymonkey', 1]);
    expect(layout.columns.map(({ question, option, role }) => [question, option, role])).toEqual([
      ['RespondentID', null, 'id'],
      ['Which do you use?', 'Web', null],
      ['Which do you use?', 'Phone', null],
      ['Which do you use?', 'Other (please specify)', 'comment'],
      ['Well-being - overall', null, null],
      ['Why?', null, null],
    ]);
  });
});

test('two header rows without the columns of the platform', () => {
  const layout = layoutOf([
    ['How satisfied?', 'Why?'],
    ['Response', 'Open-Ended Response'],
    ['5', 'x'],
  ]);
  expect([layout.platform.id, layout.headerRows]).toEqual(['surveymonkey', 2]);
  expect(each(layout, 'key')).toEqual(['How satisfied?', 'Why?']);
});

describe('a summary holds no responses', () => {
  test.each([
    [
      'totals',
      [
        ['Customer survey', ''],
        ['Q1. Name', ''],
        ['Answered', '97'],
        ['Skipped', '0'],
      ],
    ],
    [
      'a table',
      [
        ['Q4. Which?', '', ''],
        ['Answer Choices', 'Response Percent', 'Responses'],
        ['Web', '3.09%', '3'],
      ],
    ],
    [
      'a newer table',
      [
        ['Which?', '', ''],
        ['Answer Choices', 'Responses', ''],
        ['Web', '3.09%', '3'],
        ['', 'Answered', '97'],
      ],
    ],
  ])('%s', async (_, records) => {
    const { exit, diagnostics } = await failureOf(Promise.resolve().then(() => layoutOf(records)));
    expect([exit, diagnostics[0]?.code, diagnostics[0]?.hint]).toEqual([3, 'summary-export', 'export "all individual responses" instead']);
    expect(layoutOf(records, { platform: 'tidy' }).platform.id).toBe('tidy');
  });

  test('a column of calls that were answered is none', () => {
    const calls = layoutOf([
      ['status', 'score'],
      ['Answered', '9'],
      ['Missed', ''],
      ['Answered', '8'],
      ['Skipped', ''],
    ]);
    expect(calls.platform.id).toBe('tidy');
  });
});
