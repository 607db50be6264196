import type { Diagnostic } from '../diagnostic.js';
import type { Measured, MeasuredGroup } from '../metrics/measure.js';
import type { MeasuredMix } from '../metrics/measure-mix.js';
import type { MetricResult } from '../metrics/result.js';
import type { MeasuredWave } from '../metrics/waves.js';
import type { Survey } from '../survey/survey.js';
import { type Language, say } from '../survey/text.js';
import { wordingHash } from '../survey/wording-hash.js';
import { REASONS } from './reasons.js';
import type { Group, Mix, Report, ReportMetric, Wave } from './report.js';
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
    quality,
    inferred,
    diagnostics,
  };
}

function metricOf(
  { analysis, result, breaks, waves, mix }: Measured,
  survey: Survey,
  language: Language,
  scaleOf: Findings['scaleOf'],
  covers: Findings['covers'],
): ReportMetric {
  const { metric, options } = analysis;
  return {
    id: analysis.id,
    metric: metric.name ?? metric.id,
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
    ...(waves.length === 0 ? {} : { waves: waves.map((wave) => waveIn(wave, survey.minBase, covers)) }),
    ...mixesIn(mix, survey, language),
    tests: Object.fromEntries(breaks.map(({ id, groups }) => [id, groups.filter(({ test }) => test !== null && test.p !== null).length])),
  };
}

/** A wave; one with too few answers is withheld. */
function waveIn({ wave, result, change, yearAgo, control }: MeasuredWave, minBase: number, covers: Findings['covers']): Wave {
  const complete = covers?.(wave) ?? true;
  if (result.base.n < minBase)
    return { wave, complete, base: null, figures: [], withheld: true, change: null, yearAgo: null, control: null };
  return { wave, complete, base: result.base, figures: result.figures, withheld: false, change, yearAgo, control };
}

/** Where fewer than two groups have enough answers nothing is parted. */
function mixesIn(mix: readonly MeasuredMix[], survey: Survey, language: Language): Pick<ReportMetric, 'mix'> {
  const parted = mix.filter(({ groups }) => groups.filter(({ n }) => n >= survey.minBase).length >= 2);
  return parted.length === 0 ? {} : { mix: parted.map((one) => mixIn(one, survey, language)) };
}

/** Groups without a value are those who did not say; those with too few answers in either wave are taken together. */
function mixIn({ groups, ...mix }: MeasuredMix, { segments, minBase }: Survey, language: Language): Mix {
  const labels = new Map(segments.find(({ id }) => id === mix.by)?.lookup?.groups.map(({ value, label }) => [value, label]));
  const none = say({ en: 'no answer', zh: '未回答' }, language);
  const [small, large] = [groups.filter(({ n }) => n < minBase), groups.filter(({ n }) => n >= minBase)];
  const sum = (of: 'mix' | 'rate'): number => small.reduce((total, group) => total + group[of], 0);
  const rest = {
    value: '',
    label: say({ en: 'groups too small to show', zh: '样本过小的组' }, language),
    mix: sum('mix'),
    rate: sum('rate'),
  };
  const shown = large.map(({ value, mix: share, rate }) => ({ value, label: labels.get(value) ?? (value || none), mix: share, rate }));
  return { ...mix, groups: small.length === 0 ? shown : [...shown, rest] };
}

/** The figure that stands for a result: its own, else the metric's, or the first where the result has no such figure, as that of a gap question without expectations. */
const headlineOf = (id: string | null, { figures, headline }: MetricResult): string | null => {
  if (headline !== undefined) return headline;
  return id === null || figures.some((figure) => figure.id === id) ? id : (figures[0]?.id ?? null);
};

function groupsOf(by: string, groups: MeasuredGroup[], { minBase, segments }: Survey): Group[] {
  const labels = new Map(segments.find(({ id }) => id === by)?.lookup?.groups.map((group) => [group.value, group.label]));
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
