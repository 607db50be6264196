import { expect, test } from 'vitest';
import { CsatError } from '../../src/diagnostic.js';
import { json } from '../../src/render/json.js';
import { parseReport } from '../../src/report/parse-report.js';
import { sampleReport } from '../support/sample-report.js';

const written = (report: object): string =>
  json.render(report as ReturnType<typeof sampleReport>, { width: 80, color: false, full: false });

function refusal(text: string): string {
  try {
    parseReport(text, 'old.json');
  } catch (problem) {
    if (problem instanceof CsatError && problem.exit === 2 && problem.diagnostics.length === 1) {
      const [{ code, message, where }] = problem.diagnostics as [CsatError['diagnostics'][number]];
      return `${where?.file} ${code} ${message}`;
    }
    throw problem;
  }
  return '';
}

test('reads what was written', () => {
  const text = written(sampleReport('zh'));
  expect(parseReport(text, 'old.json')).toEqual(JSON.parse(text));
});

test.each([
  ['', 'the file holds no report'],
  ['id;nps\n1;9', 'the file holds no report'],
  ['[]', 'the file holds no report'],
  ['null', 'the file holds no report'],
  ['{"metrics": []}', 'the file holds no report'],
  ['{"schema": "csat-report/2"}', 'a report of csat-report/1 is needed, and this is csat-report/2'],
])('refuses %j in one line', (text, message) => expect(refusal(text)).toBe(`old.json invalid-report ${message}`));

test('says where a report is damaged', () => {
  const report = sampleReport('en');
  expect(refusal(written({ ...report, settings: { ...report.settings, confidence: 'high' } }))).toMatch(
    /^old\.json invalid-report no valid csat-report\/1: settings\.confidence /,
  );
});
