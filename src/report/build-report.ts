import type { Diagnostic } from '../diagnostic.js';
import type { Measured, MeasuredGroup } from '../metrics/measure.js';
import type { MetricResult } from '../metrics/result.js';
import type { Survey } from '../survey/survey.js';
import { type Language, say } from '../survey/text.js';
import { wordingHash } from '../survey/wording-hash.js';
import { groupLabels } from './group-labels.js';
import { overTime } from './over-time.js';
import { REASONS } from './reasons.js';
import type { Group, Report, ReportMetric } from './report.js';
import { suppress } from './suppress.js';

/** Bases under this are marked as low. */
const LOW_BASE = 30;

/** What became of the records of a source, as an engine tells it. */
export interface Rows {
  rows: number;
  blank: number;
  included: number;
  excluded: ReadonlyMap<string, { count: number; firstRows: number[] }>;
  /** Counted although of a respondent that was counted before. */
  duplicates: number;
  w: number;
  ww: number;
}

/** All that a report is made of. */
export interface Findings {
  survey: Survey;
  source: Omit<Report['source'], 'rows' | 'blank' | 'included' | 'excluded'>;
  rows: Rows;
  where: string[];
  kind: Report['survey']['kind'];
  joined?: Report['joined'];
  /** Of transactions: the reference day. */
  asOf?: string | null;
  measured: Measured[];
  /** Whether the data cover a wave whole. */
  covers?: (wave: string) => boolean;
  /** In words, the scale on which an item was read; null for what has none. */
  scaleOf(item: string): string | null;
  quality: Report['quality'];
  inferred: Report['inferred'];
  diagnostics: Diagnostic[];
}

/** The report document. Small groups are withheld here, before any renderer sees them. */
export function buildReport({
  survey,
  source,
  rows,
  where,
  kind,
  joined,
  asOf,
  covers,
  measured,
  scaleOf,
  quality,
  inferred,
  diagnostics,
}: Findings): Report {
  const { language } = survey;
  return {
    schema: 'csat-report/1',
    survey: {
      id: survey.id,
      title: say(survey.title, language),
      kind,
      inferred: survey.inferred,
      wording: Object.fromEntries(survey.items.map((item) => [item.id, wordingHash(item, language)])),
    },
    source: {
      ...source,
      rows: rows.rows,
      blank: rows.blank,
      included: rows.included,
      excluded: [...rows.excluded].map(([reason, loss]) => ({ reason, label: say(REASONS[reason] ?? reason, language), ...loss })),
    },
    settings: {
      language,
      confidence: survey.confidence,
      minBase: survey.minBase,
      weight: survey.weight,
      where,
      wave: survey.wave?.unit ?? null,
      ...(asOf == null ? {} : { asOf }),
      by: survey.segments.map(({ id, title }) => ({ id, label: say(title, language) })),
      adjust: survey.adjust,
    },
    weights:
      survey.weight === null || rows.ww === 0
        ? null
        : { sum: rows.w, effective: rows.w ** 2 / rows.ww, designEffect: (rows.included * rows.ww) / rows.w ** 2 },
    ...(joined === undefined ? {} : { joined }),
    metrics: measured.map((one) => metricOf(one, survey, language, scaleOf, covers)),
    definitions: definitionsOf(measured, language),
    quality,
    inferred,
    diagnostics,
  };
}

const definitionsOf = (measured: Measured[], language: Language): Report['definitions'] =>
  Object.fromEntries(
    measured.map(({ analysis: { metric } }) => [
      metric.name ?? metric.id,
      { about: say(metric.about, language), formula: say(metric.formula, language) },
    ]),
  );

function metricOf(
  measured: Measured,
  survey: Survey,
  language: Language,
  scaleOf: Findings['scaleOf'],
  covers: Findings['covers'],
): ReportMetric {
  const { analysis, items, result, breaks } = measured;
  const { metric, options } = analysis;
  return {
    id: analysis.id,
    metric: metric.name ?? metric.id,
    ...(items.every((item) => item === analysis.id) ? {} : { computedFrom: items }),
    heading: say(metric.heading, language),
    title: say(analysis.title, language),
    battery: analysis.battery === null ? null : { id: analysis.battery.id, title: say(analysis.battery.text, language) },
    better: metric.better(options),
    range: metric.range,
    citation: metric.citation,
    headline: headlineOf(metric.headline, result),
    scale: scaleOf(analysis.id),
    base: result.base,
    figures: result.figures,
    classification: result.classification ?? null,
    sections: result.sections,
    groups: breaks.flatMap(({ id, groups }) => groupsOf(id, groups, survey)),
    ...overTime(measured, survey, covers),
    tests: Object.fromEntries(breaks.map(({ id, groups }) => [id, groups.filter(({ test }) => test !== null && test.p !== null).length])),
  };
}

/** The figure that stands for a result: its own, else the metric's, or the first where the result has no such figure, as that of a gap question without expectations. */
const headlineOf = (id: string | null, { figures, headline }: MetricResult): string | null => {
  if (headline !== undefined) return headline;
  return id === null || figures.some((figure) => figure.id === id) ? id : (figures[0]?.id ?? null);
};

function groupsOf(by: string, groups: MeasuredGroup[], survey: Survey): Group[] {
  const { minBase } = survey;
  const labels = groupLabels(by, survey);
  const withheld = suppress(
    groups.map(({ result }) => result.base.n),
    minBase,
  );
  return groups.map(({ value, result, test }, i) => {
    const named = { by, value, label: labels.get(value) ?? value };
    if (withheld[i]) return { ...named, base: null, figures: [], classification: null, withheld: true, low: true, test: null };
    return {
      ...named,
      base: result.base,
      figures: result.figures,
      classification: result.classification ?? null,
      withheld: false,
      low: result.base.n < LOW_BASE,
      test,
    };
  });
}
