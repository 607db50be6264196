import { describe, expect, test } from 'vitest';
import { each, layoutOf } from './layout-of.js';

const ids = (...names: string[]): string[] => names.map((name) => `{"ImportId":"${name}"}`);
const metadata = ['StartDate', 'Status', 'Progress', 'Duration (in seconds)', 'Finished', 'RecordedDate', 'ResponseId', 'RecipientEmail'];
const metadataTexts = [
  'Start Date',
  'Response Type',
  'Progress',
  'Duration (in seconds)',
  'Finished',
  'Recorded Date',
  'Response ID',
  'Recipient Email',
];
const metadataIds = ids('startDate', 'status', 'progress', 'duration', 'finished', 'recordedDate', '_recordId', 'recipientEmail');
const answers = ['2026-01-02 08:00:00', '0', '100', '61', '1', '2026-01-02 08:01:01', 'R_1', ''];

/** An export with these questions: tag, text, import id. */
const modern = (...questions: [string, string, string][]): string[][] => [
  [...metadata, ...questions.map(([tag]) => tag)],
  [...metadataTexts, ...questions.map(([, text]) => text)],
  [...metadataIds, ...ids(...questions.map(([, , id]) => id))],
  [...answers, ...questions.map(() => '1')],
];

describe('header rows', () => {
  test('three: tags, texts and import ids', () => {
    const layout = layoutOf(modern(['Q1', 'How likely are you to recommend us?', 'QID1']));
    expect([layout.platform.id, layout.headerRows, layout.skip]).toEqual(['qualtrics', 3, 3]);
    expect(each(layout, 'role')).toEqual(['metadata', 'metadata', 'metadata', 'duration', 'metadata', 'submitted', 'id', 'personal', null]);
    expect(layout.columns.at(-1)).toEqual({
      key: 'Q1',
      header: 'Q1',
      question: 'How likely are you to recommend us?',
      option: null,
      group: null,
      role: null,
      index: 8,
    });
    expect(layout.always).toEqual(['RecordedDate', 'ResponseId']);
    expect(layout.blank).toEqual(['-99']);
  });

  test('the ids tell in any language, with a time zone, and in the quotes of old files', () => {
    const german = modern(['Q1', 'Wie zufrieden sind Sie?', 'QID1']);
    german[1] = [
      'Anfangsdatum',
      'Antworttyp',
      'Fortschritt',
      'Dauer',
      'Beendet',
      'Datum',
      'Antwort-ID',
      'E-Mail',
      'Wie zufrieden sind Sie?',
    ];
    expect(layoutOf(german).headerRows).toBe(3);
    const zoned = german.with(2, ['{"ImportId":"startDate","timeZone":"Europe/Berlin"}', ...(german[2] as string[]).slice(1)]);
    expect(layoutOf(zoned).headerRows).toBe(3);
    const python = german.with(
      2,
      (german[2] as string[]).map((cell) => cell.replaceAll('"', "'")),
    );
    expect(each(layoutOf(python), 'role')).toEqual(each(layoutOf(german), 'role'));
  });

  test('a consent text of many lines in the second row, and blank lines above', () => {
    const rows = modern(['Q1', 'Please read:\n\n"We", said we,\tkeep\nnothing.', 'QID1']);
    const layout = layoutOf([[''], ['', ''], ...rows]);
    expect([layout.headerRows, layout.skip]).toEqual([3, 5]);
    expect(layout.columns.at(-1)?.question).toBe('Please read: "We", said we, keep nothing.');
  });

  test('two without the row of ids, one without texts either', () => {
    const [tags = [], texts = [], , response = []] = modern(['Q1', 'How satisfied are you?', 'QID1']);
    expect(layoutOf([tags, texts, response])).toMatchObject({ platform: { id: 'qualtrics' }, headerRows: 2 });
    expect(layoutOf([tags, response, response])).toMatchObject({ platform: { id: 'qualtrics' }, headerRows: 1 });
  });

  test('two in legacy files, whose names stand in the second row and whose lines end with a delimiter', () => {
    const layout = layoutOf([
      ['V1', 'V2', 'V5', 'V7', 'V10', 'Q1', 'LocationLatitude', ''],
      ['ResponseID', 'ResponseSet', 'EmailAddress', 'Status', 'Finished', 'How satisfied are you?', 'LocationLatitude', ''],
      ['R_1', 'Default', 'a@b.c', '0', '1', '4', '47.1', ''],
    ]);
    expect([layout.platform.id, layout.headerRows]).toEqual(['qualtrics', 2]);
    expect(each(layout, 'key')).toEqual(['ResponseID', 'ResponseSet', 'EmailAddress', 'Status', 'Finished', 'Q1', 'LocationLatitude']);
    expect(each(layout, 'role')).toEqual(['id', 'metadata', 'personal', 'metadata', 'metadata', null, 'personal']);
    expect(layout.width).toEqual({ least: 7, most: 8 });
    expect(layout.exclude.map(({ column }) => column)).toEqual(['Status', 'Finished']);
  });
});

describe('columns that the platform makes of an answer', () => {
  test('are no questions', () => {
    const layout = layoutOf(
      modern(
        ['Q1', 'Recommend?', 'QID1'],
        ['Q1_NPS_GROUP', 'Recommend? - Group', 'QID1_NPS_GROUP'],
        ['Q2', 'Why?', 'QID2_TEXT'],
        ['Q2 - Topics', 'Why? - Topics', 'QID2_TEXT_aTopics'],
        ['Q2 - Parent Topics', 'Why? - Parent Topics', 'QID2_TEXT_aParentTopics'],
        ['Q2 - Sentiment Score', 'Why? - Sentiment Score', 'QID2_TEXT_aScore'],
        ['FL_26_DO', 'FL_26 - Display Order', 'FL_26_DO'],
        ['Q3_DO_1', 'Display order', 'QID3_DO_1'],
        ['Q9_First Click', 'Timing - First Click', 'QID9_FIRST_CLICK'],
        ['Q1_3_TEXT', 'Recommend? - Other - Text', 'QID1_3_TEXT'],
      ),
    );
    expect(each(layout, 'role').slice(8)).toEqual([null, 'metadata', null, ...new Array(6).fill('metadata'), 'comment']);
  });

  test('while tags that only look like them are', () => {
    const layout = layoutOf(modern(['Q_DONE', 'Done?', 'QID1'], ['Topics', 'Which topics?', 'QID2'], ['TEXT', 'Text?', 'QID3']));
    expect(each(layout, 'role').slice(8)).toEqual([null, null, null]);
  });
});

describe('questions of several columns', () => {
  test('share the number of their import id; the text is taken apart at the dash', () => {
    const layout = layoutOf(
      modern(
        ['Q2_1', 'How satisfied - with all - are you? - Speed', 'QID7_1'],
        ['Q2_2', 'How satisfied - with all - are you? - Price - per month', 'QID7_2'],
        ['Q2_-1', 'How satisfied - with all - are you? - No basis', 'QID7_-1'],
        ['Q22', 'Another question', 'QID70'],
      ),
    );
    const asked = layout.columns.slice(8);
    expect(asked.map(({ group }) => group)).toEqual(['QID7', 'QID7', 'QID7', null]);
    expect(asked.map(({ option }) => option)).toEqual(['Speed', 'Price - per month', 'No basis', null]);
    expect(new Set(asked.slice(0, 3).map(({ question }) => question))).toEqual(new Set(['How satisfied - with all - are you?']));
  });

  test('without ids share the tag before the last underscore', () => {
    const [tags = [], texts = [], , response = []] = modern(
      ['Q2_1', 'Which? - Web', ''],
      ['Q2_2', 'Which? - Phone', ''],
      ['Q3_1', 'Alone', ''],
    );
    const asked = layoutOf([tags, texts, response]).columns.slice(8);
    expect(asked.map(({ group, option, question }) => [group, option, question])).toEqual([
      ['Q2', 'Web', 'Which?'],
      ['Q2', 'Phone', 'Which?'],
      [null, null, 'Alone'],
    ]);
  });

  test('with texts that have nothing in common stay questions of their own', () => {
    const asked = layoutOf(modern(['a', 'Speed', 'QID7_1'], ['b', 'Price', 'QID7_2'])).columns.slice(8);
    expect(asked.map(({ group, question }) => [group, question])).toEqual([
      [null, 'Speed'],
      [null, 'Price'],
    ]);
  });
});

test('tags that occur twice are told apart, and their texts stay', () => {
  const layout = layoutOf(modern(['Q1', 'First?', 'QID1'], ['Q1', 'Second?', 'QID2'], ['Q1 (2)', 'Third?', 'QID3']));
  expect(layout.columns.slice(8).map(({ key, question }) => [key, question])).toEqual([
    ['Q1', 'First?'],
    ['Q1 (3)', 'Second?'],
    ['Q1 (2)', 'Third?'],
  ]);
  expect(layout.notes).toMatchObject([{ code: 'duplicate-header', severity: 'info', where: { file: 'responses.csv' } }]);
});

test('entities and line breaks of the header are resolved', () => {
  const layout = layoutOf(modern(['Q1', 'Is 5 &gt; 3 &amp;&nbsp;so&#39;s<br/>7?', 'QID1']));
  expect(layout.columns.at(-1)?.question).toBe("Is 5 > 3 & so's 7?");
});

test('previews and unfinished responses are left out, in codes or in words', () => {
  const { exclude } = layoutOf(modern(['Q1', 'Recommend?', 'QID1']));
  expect(exclude).toEqual([
    { reason: 'preview', column: 'Status', is: expect.arrayContaining(['1', '2', 'Survey Preview', 'Survey Test']) },
    { reason: 'incomplete', column: 'Finished', is: expect.arrayContaining(['0', 'False']) },
  ]);
  const kept = exclude.flatMap(({ is }) => is);
  for (const normal of ['0', 'IP Address', '4', '16', 'Imported']) expect(exclude[0]?.is).not.toContain(normal);
  expect(kept).not.toContain('True');
});
