import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.js';
import type { Report, ReportMetric } from '../../src/report/report.js';
import { readLayout } from '../../src/source/read-layout.js';
import { failureOf } from '../engine/conformance/failure-of.js';
import { memoryInput } from '../support/memory-input.js';

/** Real exports, which may not be published: their folder is named by CSAT_EXPORTS, and without it these tests are skipped. */
const folder = process.env.CSAT_EXPORTS ?? '../shared/exports';
const listed = join(folder, 'EXPECTED.json');
const present = existsSync(listed);
const refused = 'surveymonkey-summary';

/** What a right reading of a file gives. */
interface Expected {
  encoding: string;
  delimiter: string;
  platform: string;
  header_rows: number;
  columns: number;
  data_rows: number;
  footer_rows?: number;
  column?: string;
  mean?: number;
  n?: number;
  top2box?: number;
  han_solo_counts?: Record<string, number>;
  with_anchor_mapping?: { mean: number; n: number; promoters: number; passives: number; detractors: number; nps: number };
  column2?: string;
  col2_with?: { mean: number; n: number };
}

const expected: [string, Expected][] = present ? Object.entries(JSON.parse(readFileSync(listed, 'utf8'))) : [];
const built: Record<string, string> = {
  qualtrics: 'qualtrics',
  'qualtrics-legacy': 'qualtrics',
  surveymonkey: 'surveymonkey',
  'google-forms': 'google-forms',
  tidy: 'tidy',
};
const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
const analyzed = (file: string): Promise<Report> => analyze(memoryInput(bytesOf(file), file));
const asking = (report: Report, question: string): ReportMetric => {
  const found = report.metrics.find(({ title }) => title.startsWith(question.slice(0, 60)));
  if (found === undefined) throw new Error(`no metric asks "${question}", only ${report.metrics.map(({ title }) => title).join(' | ')}`);
  return found;
};
const figure = ({ figures }: ReportMetric, id: string): number => figures.find((one) => one.id === id)?.value ?? Number.NaN;
const having = <K extends keyof Expected>(key: K): [string, Expected & Required<Pick<Expected, K>>][] =>
  expected.filter(([, one]) => one[key] !== undefined && one.platform in built) as [string, Expected & Required<Pick<Expected, K>>][];

describe.skipIf(!present)(`real exports${present ? '' : ': skipped, there is no folder of them (CSAT_EXPORTS)'}`, () => {
  test('are there', () => expect(expected.length).toBeGreaterThan(20));

  test.each(expected.filter(([, { platform }]) => platform !== refused))('%s: how it is read', (file, one) => {
    const layout = readLayout(bytesOf(file), true, file);
    expect([layout.encoding, layout.delimiter, layout.headerRows]).toEqual([one.encoding, one.delimiter, one.header_rows]);
    expect(layout.width.most).toBe(one.columns);
    if (one.platform in built) expect(layout.platform.id).toBe(built[one.platform]);
  });

  test.each(expected.filter(([, { platform }]) => platform in built))('%s: its responses', async (file, one) => {
    const { source } = await analyzed(file);
    expect([source.rows, source.blank, source.columns]).toEqual([one.data_rows, 0, one.columns]);
    expect(source.included + source.excluded.reduce((sum, { count }) => sum + count, 0)).toBe(one.data_rows);
    expect(source.excluded.filter(({ reason }) => /row/.test(reason))).toEqual([]);
    expect(source.excluded.find(({ reason }) => reason === 'footer')?.count).toBe(one.footer_rows);
  });

  test.each(expected.filter(([, { platform }]) => platform === refused))('%s: is refused', async (file) => {
    const { exit, diagnostics } = await failureOf(analyzed(file));
    expect([exit, diagnostics[0]?.code]).toEqual([3, 'summary-export']);
  });

  test.each(having('mean'))('%s: the mean', async (file, { column = '', mean, n, top2box }) => {
    const metric = asking(await analyzed(file), column);
    expect(metric.base.n).toBe(n);
    expect(figure(metric, 'mean')).toBeCloseTo(mean, 6);
    if (top2box !== undefined) expect(figure(metric, 'csat')).toBeCloseTo((100 * top2box) / metric.base.n, 9);
  });

  test.each(having('with_anchor_mapping'))('%s: numbers whose ends are words', async (file, one) => {
    const report = await analyzed(file);
    const metric = asking(report, one.column ?? '');
    const { n, mean, nps, promoters, passives, detractors } = one.with_anchor_mapping;
    expect([metric.metric, metric.base.n, metric.base.invalid]).toEqual(['nps', n, 0]);
    expect(figure(metric, 'nps')).toBeCloseTo(nps, 3);
    expect(figure(metric, 'mean')).toBeCloseTo(mean, 6);
    for (const [id, count] of Object.entries({ promoters, passives, detractors }))
      expect(figure(metric, id)).toBeCloseTo((100 * count) / n, 9);

    const second = asking(report, one.column2 ?? '');
    expect(second.base.n).toBe(one.col2_with?.n);
    expect(figure(second, 'mean')).toBeCloseTo(one.col2_with?.mean ?? Number.NaN, 6);
  });

  test.each(having('han_solo_counts'))('%s: labels, one of them not applicable', async (file, { han_solo_counts: counts }) => {
    const { base } = asking(await analyzed(file), 'Han Solo');
    const missing = counts[''] ?? 0;
    const notApplicable = counts['Unfamiliar (N/A)'] ?? 0;
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    expect(base).toMatchObject({ n: total - missing - notApplicable, missing, notApplicable, invalid: 0 });
  });
});
