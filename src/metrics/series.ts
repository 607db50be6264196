import { yearBefore } from '../statistics/neighbouring-waves.js';
import type { Test } from './groups.js';
import type { AnyMetric } from './metric.js';
import type { Comparison, MetricResult } from './result.js';
import type { BrokenBetween } from './wording-changes.js';

/** A metric of some responses, wave by wave. */
export interface Series {
  /** Names of the waves in order of time. */
  waves: readonly string[];
  of(wave: string): MetricResult;
  compare(wave: string, before: string): Comparison | null;
}

/** A wave, and an earlier one that it is compared with. */
export interface WavePair {
  wave: string;
  from: string;
}

/** A change from an earlier wave; without a difference it says why. */
export interface WaveChange extends Omit<Test, 'against'> {
  from: string;
  parts?: { id: string; label: string; difference: number }[];
  why?: string;
}

/** Each wave with the one before it. Only waves with at least `minBase` valid answers are compared: a question may be asked in some waves only. */
export function pairsInTurn({ waves, of }: Series, minBase: number): WavePair[] {
  const enough = waves.filter((wave) => of(wave).base.n >= minBase);
  return enough.flatMap((wave, at) => (at === 0 ? [] : [{ wave, from: enough[at - 1] as string }]));
}

/** Each wave with the same one a year before, where both have at least `minBase` valid answers. Years have only the year before. */
export function pairsOfYears({ waves, of }: Series, minBase: number): WavePair[] {
  const enough = new Set(waves.filter((wave) => of(wave).base.n >= minBase));
  const pairs = [...enough].map((wave) => ({ wave, from: yearBefore(wave) }));
  return pairs.filter(({ wave, from }) => wave.length > 'YYYY'.length && enough.has(from));
}

/** The differences of some pairs of waves; null where the wording changed between them, or the metric has no test. */
export const comparisonsOf = (series: Series, pairs: readonly WavePair[], broken: BrokenBetween): (Comparison | null)[] =>
  pairs.map(({ wave, from }) => (broken(from, wave) === null ? series.compare(wave, from) : null));

/** The change between two waves from its test; null when there is none, and nothing to say of it. */
export function changeOf(
  metric: AnyMetric,
  series: Series,
  { wave, from }: WavePair,
  test: Test | null | undefined,
  why: string | null,
): WaveChange | null {
  if (why !== null) return { ...NO_DIFFERENCE, from, figure: series.of(wave).headline ?? metric.headline ?? '', why };
  if (test == null) return null;
  const { against: _, ...change } = test;
  return { ...change, from, ...partsOf(metric, series.of(wave), series.of(from)) };
}

const NO_DIFFERENCE = { difference: null, low: null, high: null, p: null, adjusted: null, significant: false, method: 'none' };

/** What the parts of a difference add to it, such as promoters and detractors to NPS. */
function partsOf({ parts }: AnyMetric, after: MetricResult, before: MetricResult): Pick<WaveChange, 'parts'> {
  if (parts === undefined) return {};
  const differences = parts.flatMap(({ figure, sign }) => {
    const [now, then] = [after, before].map(({ figures }) => figures.find(({ id }) => id === figure));
    if (now?.value == null || then?.value == null) return [];
    return [{ id: figure, label: now.label, difference: sign * (now.value - then.value) }];
  });
  return differences.length === parts.length ? { parts: differences } : {};
}
