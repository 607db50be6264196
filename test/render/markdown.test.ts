import { expect, test } from 'vitest';
import { markdown } from '../../src/render/markdown.js';
import { sampleReport } from '../support/sample-report.js';

const options = { width: 80, color: false, full: false };

test('the report as Markdown', async () => {
  await expect(markdown.render(sampleReport('en'), options)).toMatchFileSnapshot('../golden/render.md');
});

test('text from data is no markup and breaks no table', () => {
  const report = sampleReport('en');
  const attack = '<script>alert(1)</script> | `x` [a](http://b) \u001b[31m\n# two';
  report.survey.title = attack;
  for (const metric of report.metrics) {
    metric.title = attack;
    for (const group of metric.groups) group.label = attack;
  }
  const text = markdown.render(report, options);
  expect(text).not.toMatch(/<script|[^\P{Cc}\n]|^# two/mu);
  expect(text).toContain('# &lt;script&gt;alert(1)&lt;/script&gt; \\| \\`x\\` \\[a\\](http://b) # two\n');
  const widths = text.split('\n\n').filter((block) => block.startsWith('|'));
  for (const block of widths) expect(new Set(block.split('\n').map((line) => line.split(/(?<!\\)\|/).length)).size).toBe(1);
});
