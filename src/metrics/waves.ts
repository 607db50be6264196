import { startOfWave, yearBefore } from '../statistics/neighbouring-waves.js';
import type { Break } from '../statistics/request.js';
import { dayInWords } from '../statistics/timestamp.js';
import { boundsOf } from '../statistics/wave.js';
import type { Survey } from '../survey/survey.js';
import { type ControlPoint, controlLimits } from './control-limits.js';
import { adjustTests, type Test } from './groups.js';
import type { AnyMetric } from './metric.js';
import { itemsOf } from './needs.js';
import type { Analysis } from './plan.js';
import type { Comparison, Figure, MetricResult } from './result.js';

/** The break by waves, and the breaks by wave and segment together. */
export const WAVES = 'wave:';
export const wavesWith = (segment: string): string => `${WAVES}${segment}`;

/** A metric in one wave. */
export interface MeasuredWave {
  wave: string;
  result: MetricResult;
  change: WaveChange | null;
  yearAgo: WaveChange | null;
  control: ControlPoint | null;
}

/** A change from an earlier wave; without a difference it says why. */
export interface WaveChange extends Omit<Test, 'against'> {
  from: string;
  parts?: { id: string; label: string; difference: number }[];
  why?: string;
}

/** The breaks that waves need: one by wave, and one by wave and each segment, which is done without where there are too many groups. */
export function waveBreaks({ wave, segments }: Survey, segmentBreak: (segment: Survey['segments'][number]) => Break): Break[] {
  if (!wave) return [];
  const variable = { kind: 'wave' as const, ...wave };
  return [
    { id: WAVES, variable },
    ...segments.map(
      (segment): Break => ({
        id: wavesWith(segment.id),
        variable: { kind: 'pair', of: [variable, segmentBreak(segment).variable] },
        optional: true,
      }),
    ),
  ];
}

/**
 * An analysis wave by wave: each change against the wave before and against the same wave a year before, tested and adjusted for the number of
 * changes, with control limits. `of` computes a wave, `compare` two of them; a change of wording or scale between two waves takes their
 * difference away.
 */
export function measureWaves(
  analysis: Analysis,
  survey: Survey,
  waves: readonly string[],
  of: (wave: string) => MetricResult,
  compare: (wave: string, before: string) => Comparison | null,
): MeasuredWave[] {
  const { metric } = analysis;
  const results = new Map(waves.map((wave) => [wave, of(wave)]));
  const enough = (wave: string): boolean => (results.get(wave)?.base.n ?? 0) >= survey.minBase;
  const broken = brokenBetween(analysis, survey);
  const changesFrom = (earlier: (wave: string, at: number) => string | undefined): (WaveChange | null)[] => {
    const pairs = waves.map((wave, at) => ({ wave, from: earlier(wave, at) }));
    const comparisons = pairs.map(({ wave, from }) =>
      from === undefined || !enough(wave) || !enough(from) || broken(from, wave) !== null ? null : compare(wave, from),
    );
    const tests = adjustTests(comparisons, 'wave', survey.adjust, survey.confidence);
    return pairs.map(({ wave, from }, at) => {
      if (from === undefined) return null;
      const why = broken(from, wave);
      if (why !== null) return noChange(from, metric.headline ?? '', why);
      const test = tests[at];
      if (test == null) return null;
      const { against: _, ...change } = test;
      return { ...change, from, ...partsOf(metric, results.get(wave), results.get(from)) };
    });
  };
  const changes = changesFrom((_, at) => waves[at - 1]);
  const years = changesFrom((wave) => waves.find((other) => other === yearBefore(wave)));
  const headlines = waves.map((wave) => headlineIn(metric, results.get(wave) as MetricResult));
  const limits = controlLimits(
    waves.map((wave, at) => ({ value: headlines[at]?.value ?? null, se: headlines[at]?.se ?? null, n: results.get(wave)?.base.n ?? 0 })),
    metric.range,
  );
  return waves.map((wave, at) => ({
    wave,
    result: results.get(wave) as MetricResult,
    change: changes[at] ?? null,
    yearAgo: years[at] ?? null,
    control: limits[at] ?? null,
  }));
}

/** The figure of a result that stands for the metric. */
export const headlineIn = ({ headline }: AnyMetric, { figures }: MetricResult): Figure | undefined =>
  figures.find(({ id }) => id === headline) ?? figures[0];

/** Tells of two waves between which wording or scale of a question changed when; null when they did not. */
function brokenBetween({ id, needs }: Analysis, { items, wave }: Survey): (from: string, to: string) => string | null {
  const asked = new Set([id, ...Object.values(needs).flatMap(itemsOf)]);
  const days = items.flatMap((item) => (asked.has(item.id) && item.kind === 'scale' ? (item.changed ?? []) : []));
  return (from, to) => {
    if (!wave || days.length === 0) return null;
    const [start, end] = [startOfWave(from), boundsOf(startOfWave(to), wave.unit).to];
    const day = days.find((one) => one > start && one < end);
    return day === undefined ? null : `the wording or the scale changed on ${dayInWords(day)}`;
  };
}

const noChange = (from: string, figure: string, why: string): WaveChange => ({
  from,
  figure,
  difference: null,
  low: null,
  high: null,
  p: null,
  adjusted: null,
  significant: false,
  method: 'none',
  why,
});

/** What the parts of a difference add to it, such as promoters and detractors to NPS. */
function partsOf({ parts }: AnyMetric, after: MetricResult | undefined, before: MetricResult | undefined): Pick<WaveChange, 'parts'> {
  if (parts === undefined) return {};
  const differences = parts.flatMap(({ figure, sign }) => {
    const [now, then] = [after, before].map((result) => result?.figures.find(({ id }) => id === figure));
    if (now?.value == null || then?.value == null) return [];
    return [{ id: figure, label: now.label, difference: sign * (now.value - then.value) }];
  });
  return differences.length === parts.length ? { parts: differences } : {};
}
