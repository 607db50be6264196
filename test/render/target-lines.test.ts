import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/render/markdown.js';
import { table } from '../../src/render/table.js';
import type { Report, TargetResult } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

const target = (more: Partial<TargetResult>): TargetResult => ({
  ...{ figure: 'recommend.nps', title: 'Would you?', group: null, level: 'error', status: 'pass', expected: '>= 30', found: 31.2 },
  ...{ unit: 'points', why: null, ...more },
});
const TARGETS = [
  target({}),
  target({ status: 'fail', level: 'warn', expected: 'change >= -3', found: -3.4, why: 'significant, p .013' }),
  target({
    status: 'insufficient',
    found: null,
    why: 'n 41, and 100 are asked for',
    group: { by: 'region', value: 'west', label: '\u001b[31m西区' },
  }),
  target({ status: 'fail', expected: 'low >= 40 and <= 60', found: 28.7 }),
];
const shown = (language: 'en' | 'zh', width = 80, targets = TARGETS): string[] => {
  const report: Report = { ...sampleReport(language), targets };
  const lines = table.render(report, { width, color: false, full: false }).split('\n');
  const from = lines.findIndex((line) => line === (language === 'en' ? 'Targets' : '目标'));
  return lines.slice(from, lines.indexOf('', from));
};

describe('targets in the terminal', () => {
  test('stand before the figures, the missed ones first', () => {
    expect(shown('en')).toEqual([
      'Targets',
      '  ✗  recommend.nps         low end ≥ 40 and ≤ 60  +28.7',
      '  ?  recommend.nps · 西区  ≥ 30',
      '     n 41, and 100 are asked for',
      '  !  recommend.nps         change ≥ −3            −3.4',
      '     significant, p .013',
      '  ✓  recommend.nps         ≥ 30                   +31.2 (26.5 to 35.9)',
    ]);
    expect(shown('en', 100)[1]).toBe('  ✗  recommend.nps         low end ≥ 40 and ≤ 60  +28.7                 missed');
  });

  test('are in Chinese in a Chinese report', () => {
    const text = shown('zh', 100).join('\n');
    for (const word of ['区间下限 ≥ 40 且 ≤ 60', '未达标', '无法判断', '变化 ≥ −3', '达标']) expect(text).toContain(word);
  });

  test('are never wider than the terminal, and cut where there are many', () => {
    for (const width of [60, 80, 140]) for (const line of shown('zh', width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    expect(
      shown(
        'en',
        80,
        Array.from({ length: 40 }, () => target({})),
      ).at(-1),
    ).toBe('  … 28 more, all of them with --full');
  });

  test('are not there without targets', () => {
    expect(table.render(sampleReport('en'), { width: 80, color: false, full: false })).not.toContain('Targets');
  });
});

test('targets in Markdown are a table, with nothing of the data as markup', () => {
  const report: Report = { ...sampleReport('en'), targets: [target({ status: 'fail', why: '<script> | x' })] };
  expect(markdown.render(report, { width: 80, color: false, full: false })).toContain(
    '## Targets\n\n| Status | Target |  | Found | Why |\n| --- | --- | --- | --- | --- |\n| ✗ missed | recommend.nps | ≥ 30 | +31.2 (26.5 to 35.9) | &lt;script&gt; \\| x |',
  );
});
