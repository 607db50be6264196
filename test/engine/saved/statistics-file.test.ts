import { describe, expect, test } from 'vitest';
import { looksLikeJson } from '../../../src/engine/saved/looks-like-json.js';
import { readStatistics, type StatisticsFile } from '../../../src/engine/saved/statistics-file.js';
import { failureOf } from '../conformance/failure-of.js';

const file: StatisticsFile = {
  schema: 'csat-statistics/1',
  definition: { id: 'survey' },
  inferred: null,
  source: {
    name: 'jan.csv',
    platform: { id: 'plain', name: 'a table' },
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    width: { least: 1, most: 1 },
    sheet: null,
    columns: [],
    exclude: [],
    blank: [],
    notes: [],
  },
  collections: [],
};

const refusal = async (content: string) => {
  const failure = await failureOf(Promise.resolve().then(() => readStatistics(content, 'jan.stats.json')));
  expect(failure).toMatchObject({ exit: 3, diagnostics: [{ where: { file: 'jan.stats.json' } }] });
  expect(failure.diagnostics).toHaveLength(1);
  expect(failure.diagnostics[0]?.message).not.toContain('\n');
  return failure.diagnostics[0];
};

test('reads what was written', () => {
  expect(readStatistics(JSON.stringify(file), 'jan.stats.json')).toEqual(file);
  expect(readStatistics(`\uFEFF${JSON.stringify(file)}\n`, 'jan.stats.json')).toEqual(file);
});

describe('refuses, in one line', () => {
  test.each([
    ['a file that is cut off', JSON.stringify(file).slice(0, -20), 'broken-statistics', /to its end/],
    ['JSON of something else', '{"name": "csat"}', 'not-statistics', /no saved statistics/],
    ['a report', '{"schema": "csat-report/1", "metrics": []}', 'not-statistics', /report/],
    [
      'an older version',
      JSON.stringify({ ...file, schema: 'csat-statistics/0' }),
      'other-version',
      /csat-statistics\/0.*csat-statistics\/1/,
    ],
    ['a later version', JSON.stringify({ ...file, schema: 'csat-statistics/2' }), 'other-version', /csat-statistics\/2/],
    [
      'a part that is missing',
      JSON.stringify({ ...file, source: { ...file.source, width: {} } }),
      'broken-statistics',
      /source\.width\.least/,
    ],
    ['a part that is too much', JSON.stringify({ ...file, rows: [] }), 'broken-statistics', /rows/],
    ['a number that is none', JSON.stringify(file).replace('"headerRows":1', '"headerRows":"1"'), 'broken-statistics', /headerRows/],
  ])('%s', async (_, content, code, message) => {
    expect(await refusal(content)).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});

test('tells JSON from a table by its beginning', () => {
  for (const json of ['{"schema":', '\uFEFF{\n  "a"', '{}', ' { "a": 1 }']) expect(looksLikeJson(json)).toBe(true);
  for (const table of ['id,score', '{id},score', '"{""ImportId""}",b', '', '[1]']) expect(looksLikeJson(table)).toBe(false);
});
