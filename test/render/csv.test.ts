import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csv } from '../../src/render/csv.js';
import { sampleReport } from '../support/sample-report.js';

const options = { width: 80, color: false, full: false };

test('the report as CSV', async () => {
  await expect(csv.render(sampleReport('en'), options)).toMatchFileSnapshot('../golden/render.csv');
});

test('one line a figure, for all responses and each group, and one for a withheld group', () => {
  const report = sampleReport('zh');
  const rows: Record<string, string>[] = parse(csv.render(report, options), { columns: true });
  const figures = report.metrics.flatMap((metric) => [
    metric.figures,
    ...metric.groups.map((group) => (group.withheld ? [null] : group.figures)),
  ]);
  expect(rows).toHaveLength(figures.flat().length);
  expect(rows.filter((row) => row.withheld === 'true').every((row) => row.figure === '' && row.n === '' && row.value === '')).toBe(true);
  expect(rows.find((row) => row.id === 'recommend' && row.group === 'north')).toMatchObject({
    figure: 'nps',
    value: '38.1',
    p: '0.0021',
    significant: 'true',
  });
});

test.each([
  ['=HYPERLINK("http://x","y")', `'=HYPERLINK("http://x","y")`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['\r=1', "'=1"],
  ['\u001b[0m=1', "'=1"],
  ['two\nlines', 'two lines'],
  ['a, "b"', 'a, "b"'],
])('text %j is written as %j', (title, written) => {
  const report = sampleReport('en');
  report.survey.id = title;
  const rows: Record<string, string>[] = parse(csv.render(report, options), { columns: true });
  expect(rows[0]?.survey).toBe(written);
});

test('numbers are no text: a negative one has no apostrophe', () => {
  expect(csv.render(sampleReport('en'), options)).toContain(',-3.1,0.41,0.52,false,');
});
