import { csat } from '../../src/metrics/csat.js';
import { nps } from '../../src/metrics/nps.js';
import { rating } from '../../src/metrics/rating.js';
import type { MetricResult } from '../../src/metrics/result.js';
import type { Report, ReportMetric } from '../../src/report/report.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import { asRead } from './as-read.js';
import { bareSurvey } from './hand-made.js';

/** A metric as a report has it, computed from answers. */
export function measured(
  id: string,
  metric: 'nps' | 'csat' | 'rating',
  answers: Distribution,
  more: Partial<ReportMetric> = {},
): ReportMetric {
  const found = { nps, csat, rating }[metric];
  const result = (): MetricResult => {
    if (metric === 'nps') return nps.compute({ answers }, { question: id, interval: 'adjusted-wald' }, bareSurvey);
    return metric === 'csat'
      ? csat.compute({ answers }, { question: id, top: null }, bareSurvey)
      : rating.compute({ answers }, { question: id, dimension: null }, bareSurvey);
  };
  const { figures, base, sections } = result();
  return {
    id,
    metric,
    heading: metric.toUpperCase(),
    title: `About ${id}`,
    battery: null,
    better: 'higher',
    range: found.range,
    citation: found.citation,
    headline: found.headline,
    scale: null,
    base,
    figures,
    classification: null,
    sections,
    groups: [],
    tests: {},
    ...more,
  };
}

/** A report on questions that are asked alike, without adjustment of p unless `settings` asks for it, as its JSON has it. */
export function reportWith(
  metrics: ReportMetric[],
  settings: Partial<Report['settings']> = {},
  survey: Partial<Report['survey']> = {},
): Report {
  const wording = Object.fromEntries(metrics.map(({ id }) => [id, `wording of ${id}`]));
  return asRead({
    schema: 'csat-report/1',
    survey: { id: 'survey', title: 'Survey', kind: 'responses', inferred: false, wording, ...survey },
    source: {
      ...{
        name: 'responses.csv',
        engine: 'text',
        platform: 'tidy',
        platformName: 'Table',
        encoding: 'utf-8',
        delimiter: ',',
        headerRows: 1,
      },
      ...{ columns: 1, sheet: null, rows: 1, blank: 0, included: 1, excluded: [] },
    },
    settings: {
      ...{ language: 'en', confidence: 0.95, minBase: 5, weight: null, where: [], wave: null, by: [], adjust: 'none' },
      ...settings,
    },
    weights: null,
    metrics,
    quality: [],
    inferred: [],
    diagnostics: [],
  });
}
