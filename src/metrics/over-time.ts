import { pairKey } from '../statistics/request.js';
import type { Survey } from '../survey/survey.js';
import type { BreakGroup } from './break-groups.js';
import { groupChanges, type UntestedChange } from './group-changes.js';
import { measureMix, type PartedChange } from './measure-mix.js';
import type { AnyMetric } from './metric.js';
import type { Comparison, MetricResult } from './result.js';
import type { Series, WavePair } from './series.js';
import { WAVES, wavesWith } from './wave-breaks.js';
import { headlineIn, type MeasuredWave, measureWaves } from './waves.js';
import type { BrokenBetween } from './wording-changes.js';

/** A metric computed for some groups of a break together, which are named by what is stored. */
export interface Computed {
  of(breakId: string, values: readonly (string | null)[]): MetricResult;
  compare(breakId: string, values: readonly (string | null)[], others: readonly (string | null)[]): Comparison | null;
}

/** A metric over the waves: of all responses, what some of its changes are made of, and the changes of each group. */
export interface OverTime {
  waves: MeasuredWave[];
  parted: PartedChange[];
  changes: UntestedChange[];
}

/** Computes a metric wave by wave, for all responses and for the groups of each segment. `waves` are named in order of time. */
export function overTime(
  metric: AnyMetric,
  computed: Computed,
  waves: readonly string[],
  breaks: readonly { id: string; groups: readonly BreakGroup[] }[],
  broken: BrokenBetween,
  survey: Survey,
): OverTime {
  const whole = seriesOf(computed, waves, WAVES, (wave) => [wave]);
  const measured = measureWaves(metric, whole, broken, survey);
  const segments = breaks.map(({ id, groups }) => ({
    by: id,
    groups: [...groups, BLANK].map(({ value, values }) => ({
      value,
      series: seriesOf(computed, waves, wavesWith(id), (wave) => values.map((one) => pairKey(wave, one))),
    })),
  }));
  const pairs = pairsToPart(measured, broken, survey.minBase);
  return {
    waves: measured,
    parted: pairs.flatMap((pair) => segments.flatMap(({ by, groups }) => partedBy(by, groups, metric, whole, pair) ?? [])),
    changes: segments.flatMap(({ by, groups }) =>
      groups.flatMap(({ value, series }) =>
        value === BLANK.value ? [] : groupChanges({ by, value }, metric, series, broken, survey.minBase),
      ),
    ),
  };
}

/** Those who do not say to which group they belong. */
const BLANK = { value: '', values: [''] };

/** Each wave is computed once. */
function seriesOf({ of, compare }: Computed, waves: readonly string[], breakId: string, keysOf: (wave: string) => string[]): Series {
  const known = new Map<string, MetricResult>();
  return {
    waves,
    of(wave) {
      const result = known.get(wave) ?? of(breakId, keysOf(wave));
      known.set(wave, result);
      return result;
    },
    compare: (wave, before) => compare(breakId, keysOf(wave), keysOf(before)),
  };
}

/** The last change, and what became of the figure since the first wave that is comparable with the last. */
function pairsToPart(waves: readonly MeasuredWave[], broken: BrokenBetween, minBase: number): WavePair[] {
  const enough = waves.filter(({ result }) => result.base.n >= minBase);
  const last = enough.at(-1);
  if (last === undefined || last.change?.difference == null) return [];
  const first = enough.find(({ wave }) => broken(wave, last.wave) === null)?.wave;
  const froms = new Set([last.change.from, first ?? last.change.from]);
  return [...froms].map((from) => ({ wave: last.wave, from }));
}

function partedBy(
  by: string,
  groups: readonly { value: string; series: Series }[],
  metric: AnyMetric,
  whole: Series,
  { wave, from }: WavePair,
): PartedChange | null {
  const figure = headlineIn(metric, whole.of(wave))?.id;
  if (figure === undefined) return null;
  const within = (series: Series) => ({ before: series.of(from), after: series.of(wave) });
  const present = groups
    .map(({ value, series }) => ({ value, ...within(series) }))
    .filter(({ before, after }) => before.base.n + after.base.n > 0);
  return measureMix({ by, from, to: wave, figure }, within(whole), present);
}
