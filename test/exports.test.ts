import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze, openSurvey } from '../src/analyze.js';
import type { Report } from '../src/report/report.js';
import { definitionYaml } from '../src/source/definition-yaml.js';
import { failureOf } from './engine/conformance/failure-of.js';
import { figuresOf, readAs } from './source/platforms/written.js';
import { memoryInput } from './support/memory-input.js';

/** Real exports, which may not be published: their folder is named by CSAT_EXPORTS, and without it these tests are skipped. */
const folder = process.env.CSAT_EXPORTS ?? '../shared/exports';
const listed = join(folder, 'EXPECTED.json');
const present = existsSync(listed);

interface Expected {
  encoding: string;
  delimiter: string;
  platform: string;
  header_rows: number;
  columns: number;
  data_rows: number;
  blank_records: number;
  footer_rows?: number;
  mean?: number;
  n?: number;
  top2box?: number;
}

const expected: [string, Expected][] = present ? Object.entries(JSON.parse(readFileSync(listed, 'utf8'))) : [];
const readable = expected.filter(([, { platform }]) => platform !== 'surveymonkey-summary');
const workbooks = present ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.xls')) : [];
const inputOf = (file: string) => memoryInput(readFileSync(join(folder, file)), file);
const reportOn = (file: string): Promise<Report> => analyze(inputOf(file));
const [text, codes] = ['wenjuanxing/DERIVED_wjx_zte_text_utf8bom.csv', 'wenjuanxing/DERIVED_wjx_zte_codes_gb18030.csv'];

describe.skipIf(!present)(`every real export${present ? '' : ': skipped, there is no folder of them (CSAT_EXPORTS)'}`, () => {
  test('is looked at', () => expect(expected.length + workbooks.length).toBe(31));

  test.each(readable)('%s: encoding, delimiter, platform, header and responses', async (file, one) => {
    const { source, diagnostics } = await reportOn(file);
    const { encoding, delimiter, platform, headerRows, columns, rows, blank } = source;
    expect({ encoding, delimiter, platform, headerRows, columns, rows, blank }).toEqual({
      encoding: one.encoding,
      delimiter: one.delimiter,
      platform: one.platform.replace('-legacy', ''),
      headerRows: one.header_rows,
      columns: one.columns,
      rows: one.data_rows,
      blank: one.blank_records,
    });
    expect(source.excluded.filter(({ reason }) => !['preview', 'incomplete', 'footer'].includes(reason))).toEqual([]);
    const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(errors.filter((code) => !['nothing-included', 'option-numbers'].includes(code))).toEqual([]);
  });

  test.each(workbooks)('%s: the error says how to save it', async (file) => {
    const { exit, diagnostics } = await failureOf(reportOn(file));
    expect([exit, diagnostics[0]?.code, diagnostics[0]?.hint]).toEqual([
      3,
      'not-text',
      'open it in a spreadsheet and save it as .xlsx or as CSV UTF-8',
    ]);
  });

  test('satisfaction of 1 to 5 collected by KoboToolbox', async () => {
    const file = 'kobo_odk/kobo_2025_satisfaction_labels_semicolon.csv';
    const [, { mean = 0, n = 0, top2box = 0 }] = readable.find(([name]) => name === file) ?? ['', {} as Expected];
    const figures = figuresOf(await reportOn(file), 'overall-satisfaction');
    expect(figures).toMatchObject({ n, mean: expect.closeTo(mean, 6), csat: expect.closeTo((100 * top2box) / n, 9) });
  });

  test('问卷星 by text: scores of 0 to 10 as they are written, skipped ones missing', async () => {
    const report = await reportOn(text);
    const [question = ''] = report.metrics.filter(({ metric }) => metric === 'csat').map(({ id }) => id);
    expect(figuresOf(report, question)).toMatchObject({ n: 2, missing: 2, mean: 3 });
  });

  test('问卷星 by number: without a 0 and an 11 no figure of them, but an error; boxes, matrix and ranking as by text', async () => {
    const [byText, byCode] = [await reportOn(text), await reportOn(codes)];
    expect(byCode.metrics.filter(({ metric }) => metric === 'csat' || metric === 'nps')).toEqual([]);
    expect(byCode.diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['option-numbers']);
    const matrix = byText.metrics.filter(({ battery }) => battery !== null);
    expect(matrix).toHaveLength(17);
    for (const { id } of matrix) expect(figuresOf(byCode, id)).toEqual(figuresOf(byText, id));
    expect(Object.values(readAs(byCode)).filter((role) => role.startsWith('ranking:'))).toHaveLength(24);
    expect(Object.values(readAs(byText)).filter((role) => role.startsWith('ranking:'))).toHaveLength(1);
  });

  test.each(readable)('%s: what is personal stays in the file', async (file) => {
    const report = await reportOn(file);
    const { inference, layout } = await openSurvey(inputOf(file), {});
    const yaml = inference === null ? '' : definitionYaml(inference, layout, file);
    const addresses = /[\w.+-]+@[\w-]+\.[a-z]{2,}|\b(?:\d{1,3}\.){3}\d{1,3}\b/i;
    expect(JSON.stringify({ ...report, diagnostics: [] })).not.toMatch(addresses);
    expect(yaml).not.toMatch(addresses);
    const personal = report.inferred.filter(({ role }) => role === 'personal').map(({ column }) => column);
    expect(report.quality.filter(({ column }) => personal.includes(column))).toEqual([]);
  });
});
