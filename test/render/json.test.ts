import { expect, test } from 'vitest';
import { json } from '../../src/render/json.js';
import { reportSchema } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

const options = { width: 80, color: false, full: false };

test('the report as JSON', async () => {
  await expect(json.render(sampleReport('en'), options)).toMatchFileSnapshot('../golden/render.json');
});

test('what is written is a csat-report/1 again, in both languages', () => {
  for (const language of ['en', 'zh'] as const) {
    const report = sampleReport(language);
    expect(reportSchema.parse(JSON.parse(json.render(report, options))).survey).toEqual(report.survey);
  }
});

test('numbers have 12 significant digits, no minus zero, no NaN', () => {
  const report = sampleReport('en');
  report.weights = { sum: 0.1 + 0.2, effective: -0, designEffect: Number.NaN };
  expect(json.render(report, options)).toContain('"weights": {\n    "sum": 0.3,\n    "effective": 0,\n    "designEffect": null\n  }');
});

test('control characters are escaped, also those that JSON leaves as they are, and survive', () => {
  const report = sampleReport('en');
  const title = 'a\u001b[31m\u009b31m\u202e\u2028"b';
  report.survey.title = title;
  const text = json.render(report, options);
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202e\u2028]/u);
  expect(JSON.parse(text).survey.title).toBe(title);
});
