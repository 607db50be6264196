import type { Survey } from '../survey/survey.js';
import { type ControlPoint, controlLimits } from './control-limits.js';
import { adjustTests } from './groups.js';
import type { AnyMetric } from './metric.js';
import type { Figure, MetricResult } from './result.js';
import { changeOf, comparisonsOf, pairsInTurn, pairsOfYears, type Series, type WaveChange, type WavePair } from './series.js';
import type { BrokenBetween } from './wording-changes.js';

/** A metric in one wave. */
export interface MeasuredWave {
  wave: string;
  result: MetricResult;
  /** From the last wave before it that has enough answers. */
  change: WaveChange | null;
  yearAgo: WaveChange | null;
  control: ControlPoint | null;
}

/**
 * A metric wave by wave: each change against the wave before and against the same wave a year before, either kind tested and adjusted for its
 * number, with control limits. A change of wording or scale takes the difference away and begins another control chart.
 */
export function measureWaves(
  metric: AnyMetric,
  series: Series,
  broken: BrokenBetween,
  { minBase, adjust, confidence }: Pick<Survey, 'minBase' | 'adjust' | 'confidence'>,
): MeasuredWave[] {
  const changesOf = (pairs: readonly WavePair[]): Map<string, WaveChange | null> => {
    const tests = adjustTests(comparisonsOf(series, pairs, broken), 'wave', adjust, confidence);
    return new Map(pairs.map((pair, at) => [pair.wave, changeOf(metric, series, pair, tests[at], broken(pair.from, pair.wave))]));
  };
  const changes = changesOf(pairsInTurn(series, minBase));
  const years = changesOf(pairsOfYears(series, minBase));
  const limits = new Map(
    stretches(series, broken, minBase).flatMap((waves) => {
      const points = waves.map((wave) => pointOf(metric, series.of(wave)));
      return controlLimits(points, metric.range).map((limit, at) => [waves[at] as string, limit] as const);
    }),
  );
  return series.waves.map((wave) => ({
    wave,
    result: series.of(wave),
    change: changes.get(wave) ?? null,
    yearAgo: years.get(wave) ?? null,
    control: limits.get(wave) ?? null,
  }));
}

/** The figure that stands for a result: its own headline, else the metric's, or the first where the result has no such figure; none for a choice. */
export const headlineIn = (metric: AnyMetric, { figures, headline = metric.headline ?? undefined }: MetricResult): Figure | undefined =>
  headline === undefined ? undefined : (figures.find(({ id }) => id === headline) ?? figures[0]);

/** Waves with enough answers, parted where wording or scale changed. */
function stretches({ waves, of }: Series, broken: BrokenBetween, minBase: number): string[][] {
  const all: string[][] = [];
  for (const wave of waves) {
    if (of(wave).base.n < minBase) continue;
    const before = all.at(-1)?.at(-1);
    if (before === undefined || broken(before, wave) !== null) all.push([wave]);
    else all.at(-1)?.push(wave);
  }
  return all;
}

function pointOf(metric: AnyMetric, result: MetricResult) {
  const { value = null, se = null } = headlineIn(metric, result) ?? {};
  return { value, se, n: result.base.effective ?? result.base.n };
}
