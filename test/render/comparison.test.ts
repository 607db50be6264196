import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { comparisonRenderers } from '../../src/render/comparison.js';
import { trendRenderers } from '../../src/render/trend.js';
import { compareReports } from '../../src/report/comparison.js';
import { trendOf } from '../../src/report/trend.js';
import { sampleReport } from '../support/sample-report.js';

const hostile = { name: 'reports/\u001b[31m<script>=1|2.json', report: sampleReport('zh') };
const sides = (language: 'en' | 'zh') => ({ name: 'reports/2026-09.json', report: sampleReport(language) });

test.each([60, 80, 100, 200])('no line is wider than %i columns', (width) => {
  for (const language of ['en', 'zh'] as const) {
    const comparison = compareReports(sides(language), { ...sides(language), name: 'x/2026-08.json' });
    const trend = trendOf(Array.from({ length: 15 }, () => sides(language)));
    for (const text of [
      comparisonRenderers.table(comparison, { width, color: false, full: false }),
      trendRenderers.table(trend, { width, color: false, full: false }),
    ])
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  }
});

test('names of files do nothing, in any format', () => {
  const options = { width: 100, color: false, full: true };
  const comparison = compareReports(hostile, { ...hostile, name: 'b.json' });
  const trend = trendOf([hostile, hostile]);
  for (const text of [
    ...Object.values(comparisonRenderers).map((render) => render(comparison, options)),
    ...Object.values(trendRenderers).map((render) => render(trend, options)),
  ]) {
    expect(text).not.toContain('\u001b');
  }
  expect(comparisonRenderers.markdown(comparison, options)).not.toContain('<script>');
  expect(trendRenderers.markdown(trend, options)).not.toContain('<script>');
});

test('colour changes no word', () => {
  const comparison = compareReports(sides('en'), sides('en'));
  const [plain, colored] = [false, true].map((color) => comparisonRenderers.table(comparison, { width: 100, color, full: false }));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are taken away
  expect(colored?.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(plain?.replace(/ +$/gm, ''));
  expect(colored).toContain('\u001b[');
});
