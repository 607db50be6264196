import { describe, expect, it } from 'vitest';
import type { Measured, MeasuredGroup } from '../../src/metrics/measure.js';
import { nps } from '../../src/metrics/nps.js';
import { plan } from '../../src/metrics/plan.js';
import { buildReport, type Findings } from '../../src/report/build-report.js';
import { reportSchema } from '../../src/report/report.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import type { Survey } from '../../src/survey/survey.js';
import { answersAt, bareSurvey } from '../support/hand-made.js';

const survey: Survey = {
  ...bareSurvey,
  title: { en: 'Broadband', zh: '宽带' },
  segments: [{ id: 'region', title: { en: 'Region', zh: '地区' }, column: 'region' }],
  items: [
    {
      id: 'recommend',
      kind: 'scale',
      metric: 'nps',
      text: { en: 'How likely are you to recommend us?', zh: '您有多大可能推荐我们？' },
      battery: { id: 'loyalty', text: { en: 'Loyalty', zh: '忠诚' } },
      column: 'recommend',
      scale: { id: null, points: null, labels: [], missing: [], notApplicable: [], reverse: false },
      options: {},
    },
  ],
};

const promoters = (n: number): Distribution => answersAt([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, n], 0);
const resultOf = (n: number) => nps.compute({ answers: promoters(n) }, { question: 'recommend', interval: 'adjusted-wald' }, survey);
const group = (value: string, n: number, p: number | null = 0.01): MeasuredGroup => ({
  value,
  result: resultOf(n),
  test: { figure: 'nps', difference: 1, low: 0, high: 2, p, method: 'wald', against: 'rest', adjusted: p, significant: false },
});

function measured(groups: MeasuredGroup[]): Measured {
  const [analysis] = plan(survey);
  if (analysis === undefined) throw new RangeError('nothing is analysed');
  return {
    analysis,
    result: resultOf(100),
    breaks: [{ id: 'region', groups }],
    waves: [],
    mix: [],
    moved: { tests: 0, changes: [] },
    items: ['recommend'],
  };
}

const findings = (more: Partial<Findings> = {}): Findings => ({
  survey,
  kind: 'responses',
  source: {
    name: 'a.csv',
    engine: 'text',
    platform: 'tidy',
    platformName: 'a table',
    encoding: 'utf-8',
    delimiter: ',',
    headerRows: 1,
    columns: 2,
    sheet: null,
  },
  rows: {
    rows: 110,
    blank: 1,
    included: 100,
    excluded: new Map([['preview', { count: 10, firstRows: [2, 3] }]]),
    duplicates: 0,
    w: 100,
    ww: 100,
  },
  where: [],
  measured: [measured([group('North', 60), group('South', 29), group('West', 11, null)])],
  scaleOf: () => '0 to 10',
  quality: [],
  inferred: [],
  diagnostics: [],
  ...more,
});

it('is a csat-report/1', () => {
  const report = buildReport(findings());
  expect(reportSchema.parse(report)).toEqual(report);
  expect(report.source).toMatchObject({ rows: 110, blank: 1, included: 100 });
  expect(report.source.excluded).toEqual([{ reason: 'preview', label: 'previews or tests', count: 10, firstRows: [2, 3] }]);
  expect(report.metrics[0]).toMatchObject({
    id: 'recommend',
    metric: 'nps',
    heading: 'NPS',
    headline: 'nps',
    range: [-100, 100],
    scale: '0 to 10',
  });
});

it('is worded in the language of the survey; a reason without words is called by its name', () => {
  const rows = {
    ...findings().rows,
    excluded: new Map([
      ['preview', { count: 1, firstRows: [2] }],
      ['panel-quota', { count: 1, firstRows: [3] }],
    ]),
  };
  const report = buildReport(findings({ survey: { ...survey, language: 'zh' }, rows }));
  expect(report.survey.title).toBe('宽带');
  expect(report.settings.by).toEqual([{ id: 'region', label: '地区' }]);
  expect(report.source.excluded.map(({ label }) => label)).toEqual(['份预览或测试', 'panel-quota']);
  expect(report.metrics[0]).toMatchObject({ title: '您有多大可能推荐我们？', battery: { id: 'loyalty', title: '忠诚' } });
});

describe('groups', () => {
  const groupsOf = (groups: MeasuredGroup[]) => buildReport(findings({ measured: [measured(groups)] })).metrics[0];

  it('of fewer than 30 valid answers are low', () => {
    expect(groupsOf([group('North', 30), group('South', 29)])?.groups.map(({ low }) => low)).toEqual([false, true]);
  });

  it('that are withheld say nothing of themselves', () => {
    const withheld = groupsOf([group('North', 60), group('South', 40), group('West', 4)])?.groups.filter((one) => one.withheld);
    expect(withheld).toEqual(
      ['South', 'West'].map((value) => ({
        by: 'region',
        value,
        label: value,
        base: null,
        figures: [],
        classification: null,
        withheld: true,
        low: true,
        test: null,
      })),
    );
  });

  it('have as many tests as have a p', () => {
    expect(groupsOf([group('North', 60), group('South', 40), group('West', 10, null)])?.tests).toEqual({ region: 2 });
  });
});

describe('weights', () => {
  const rows = { ...findings().rows, included: 3, w: 4, ww: 6 };

  it('1, 1, 2 have effective n 16/6 and design effect 18/16 (Kish 1965)', () => {
    expect(buildReport(findings({ survey: { ...survey, weight: 'w' }, rows })).weights).toEqual({
      sum: 4,
      effective: 16 / 6,
      designEffect: 18 / 16,
    });
  });

  it('are null without a weight, or when nothing weighs', () => {
    expect(buildReport(findings({ rows })).weights).toBeNull();
    expect(buildReport(findings({ survey: { ...survey, weight: 'w' }, rows: { ...rows, w: 0, ww: 0 } })).weights).toBeNull();
  });
});
