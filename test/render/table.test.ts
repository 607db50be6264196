import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { table } from '../../src/render/table.js';
import type { Report, ReportMetric } from '../../src/report/report.js';
import { sampleReport } from '../support/sample-report.js';

const at = (width: number, full = false) => ({ width, color: false, full });
const plainOptions = at(80);

describe('the report in the terminal', () => {
  test.each([
    ['en', 80],
    ['en', 140],
    ['zh', 80],
  ] as const)('%s at %i columns', async (language, width) => {
    const name = language === 'en' ? `table-${width}` : `table-${width}.${language}`;
    await expect(table.render(sampleReport(language), at(width))).toMatchFileSnapshot(`../golden/render.${name}.txt`);
  });

  test('colour changes no word', () => {
    for (const language of ['en', 'zh'] as const) {
      const colored = table.render(sampleReport(language), { width: 80, color: true, full: false });
      expect(colored).toContain('\u001b[');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are taken away
      expect(colored.replace(/\u001b\[\d+m/g, '').replace(/ +$/gm, '')).toBe(table.render(sampleReport(language), plainOptions));
    }
  });
});

test('whatever the width and the titles, no line is wider than the terminal', () => {
  const word = fc.string({ unit: fc.constantFrom('满', '意', '，', 'ö', 'a', 'B', ' ', '-', '1', 'ก็', '🫠'), maxLength: 60 });
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 200 }),
      fc.boolean(),
      fc.constantFrom('en' as const, 'zh' as const),
      fc.array(word, { minLength: 7, maxLength: 7 }),
      (width, full, language, texts) => {
        const report = relabelled(sampleReport(language), texts);
        for (const line of table.render(report, at(width, full)).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      },
    ),
    { numRuns: 60 },
  );
});

/** Every text that comes from data replaced by one of the texts. */
function relabelled(report: Report, texts: string[]): Report {
  let next = 0;
  const text = (): string => texts[next++ % texts.length] ?? '';
  report.survey.title = text();
  report.source.name = text();
  for (const by of report.settings.by) by.label = text();
  for (const metric of report.metrics) {
    metric.title = text();
    metric.scale = text();
    for (const figure of metric.figures) figure.label = text();
    for (const group of metric.groups) group.label = text();
  }
  for (const one of report.quality) for (const example of one.examples) example.value = text();
  for (const column of report.inferred) Object.assign(column, { column: text(), role: text(), why: text() });
  return report;
}

test('text from data reaches the terminal as one harmless line', () => {
  const report = relabelled(sampleReport('en'), ['a\u001b[31mb\nc\u009b2J\u0007']);
  const text = table.render(report, plainOptions);
  expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  expect(text).toMatch(/^ab c /);
});

const first = (report: Report): ReportMetric => report.metrics[0] as ReportMetric;

test('a long table is cut with a line that says how many more there are, and --full shows them', () => {
  const report = sampleReport('en');
  const [group] = first(report).groups;
  first(report).groups = Array.from({ length: 26 }, (_, index) => ({
    ...(group as ReportMetric['groups'][number]),
    label: `Group ${index}`,
  }));
  expect(table.render(report, plainOptions)).toContain('Group 11 ');
  expect(table.render(report, plainOptions)).not.toContain('Group 12 ');
  expect(table.render(report, plainOptions)).toContain('… 14 more, all of them with --full');
  expect(table.render(report, at(80, true))).toContain('Group 25 ');
});

test('groups that do not fit beside each other are counted, and --full draws them below', () => {
  const report = sampleReport('en');
  report.metrics = report.metrics.filter((metric) => metric.id === 'channel');
  const groups = first(report).groups.slice(0, 4);
  first(report).groups = Array.from({ length: 20 }, (_, index) => ({
    ...(groups[index % 4] as ReportMetric['groups'][number]),
    value: `g${index}`,
    label: `Group ${index}`,
  }));
  const text = table.render(report, plainOptions);
  expect(text).toMatch(/… \d+ more groups, all of them with --full/);
  expect(text).not.toContain('Group 19');
  expect(table.render(report, at(80, true))).toContain('Group 19');
});

test('sections of every kind are drawn', () => {
  const report = sampleReport('en');
  report.metrics = [first(report)];
  first(report).classification = { code: 'A', label: 'Attractive', significant: true };
  first(report).sections = [
    { id: 'note', kind: 'note', text: 'A word of caution.' },
    { id: 'empty', kind: 'table', title: 'Nothing', columns: [{ key: 'a', label: 'A', unit: 'text' }], rows: [] },
    {
      ...{ id: 'estimates', kind: 'table', title: 'Estimates' },
      columns: [
        { key: 'id', label: 'parameter', unit: 'text' },
        { key: 'estimate', label: 'estimate', unit: 'number' },
        { key: 'p', label: 'p', unit: 'p' },
        { key: 'kept', label: 'kept', unit: 'text' },
      ],
      rows: [
        { id: 'r', estimate: 0.2426, p: 0.0004, kept: true },
        { id: 'alpha', estimate: 4.414, p: null, kept: false },
      ],
    },
    {
      ...{ id: 'plane', kind: 'plane', title: 'Importance and performance' },
      x: { label: 'performance', cut: 3.5 },
      y: { label: 'importance', cut: null },
      points: [{ id: 'speed', label: 'Speed', x: 3.41, y: 0.62 }],
    },
  ];
  const text = table.render(report, plainOptions);
  expect(text).toContain('  Attractive   significant   +31.2   26.5 to 35.9');
  expect(text).toContain('  A word of caution.\n');
  expect(text).not.toContain('Nothing');
  expect(text).toContain(
    '  Estimates\n  parameter  estimate  p       kept\n  r            0.2426  < .001  yes\n  alpha        4.414   –       no\n',
  );
  expect(text).toContain(
    '  Importance and performance\n         performance  importance\n  Speed         3.41        0.62\n  performance cut at 3.5\n',
  );
});

test('a plane names the quadrants and the third number of its points; details stand back; shares have two decimals', () => {
  const report = sampleReport('en');
  const [nps] = report.metrics as [ReportMetric];
  report.metrics = [nps];
  nps.groups = [];
  nps.sections = [
    {
      ...{ id: 'plane', kind: 'plane', title: 'Better by worse', size: { label: 'importance' } },
      x: { label: 'worse', cut: 0.5 },
      y: { label: 'better', cut: 0.5 },
      points: [
        { id: 'lock', label: 'Lock', x: 0.71, y: 0.22, size: 7.4, quadrant: 'Must-be' },
        { id: 'bell', label: 'Bell', x: 0.12, y: 0.18, size: null, quadrant: 'Indifferent' },
      ],
    },
    {
      ...{ id: 'shares', kind: 'table', title: 'Shares', detail: true },
      columns: [{ key: 'share', label: 'share', unit: 'share' }],
      rows: [{ share: 0.5 }, { share: -0.04319 }],
    },
  ];
  const text = table.render(report, plainOptions);
  expect(text).toContain(
    '        worse  better  importance\n  Lock   0.71    0.22         7.4  Must-be\n  Bell   0.12    0.18         –    Indifferent\n',
  );
  expect(text).not.toContain('Shares');
  expect(table.render(report, { ...plainOptions, full: true })).toContain('  Shares\n  share\n   0.50\n  −0.04\n');
});

test('groups show their classes; a metric without a headline has no table of groups', () => {
  const report = sampleReport('en');
  const [nps] = report.metrics as [ReportMetric];
  report.metrics = [nps];
  nps.groups = nps.groups.map((group, index) => ({
    ...group,
    classification: index === 0 ? { code: 'A', label: 'Attractive', significant: true } : null,
  }));
  const text = table.render(report, plainOptions);
  expect(text).toMatch(/North\s+412\s+Attractive\s+\+/);
  expect(text).toMatch(/South\s+371\s+–\s+\+/);
  report.metrics = [{ ...nps, headline: null }];
  expect(table.render(report, plainOptions)).not.toContain('North');
});

test('reasons are not cut because the table beside them is narrow', () => {
  const report = sampleReport('en');
  const [nps] = report.metrics as [ReportMetric];
  const why = 'no answer could be used for this figure';
  const channel = report.metrics.find((metric) => metric.id === 'channel') as ReportMetric;
  channel.figures = channel.figures.map((figure) => ({ ...figure, value: null, se: null, interval: null, why }));
  nps.groups = nps.groups.filter((group) => group.withheld);
  report.metrics = [nps, { ...channel, groups: [] }];
  const text = table.render(report, plainOptions);
  expect(text).toContain('  Islands  withheld\n');
  expect(text.replace(/\s+/g, ' ')).toContain(
    '– In the app, On the web, On the phone and In a shop, face to face with a member of the staff: no answer could be used',
  );
});

test('a report without metrics says what was read and no more', () => {
  const report: Report = { ...sampleReport('en'), metrics: [], inferred: [], diagnostics: [] };
  expect(table.render(report, plainOptions).split('\n')).toHaveLength(4);
});
