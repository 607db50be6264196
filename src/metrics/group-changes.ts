import type { Survey } from '../survey/survey.js';
import { adjustTests } from './groups.js';
import type { AnyMetric } from './metric.js';
import type { Comparison } from './result.js';
import { changeOf, comparisonsOf, pairsInTurn, type Series, type WaveChange, type WavePair } from './series.js';
import type { BrokenBetween } from './wording-changes.js';

/** The change of one group of a segment from one wave to another. */
export interface GroupChange {
  by: string;
  /** As stored most often. */
  value: string;
  wave: string;
  change: WaveChange;
}

/** A change of a group that is not tested yet: its p is adjusted together with those of all metrics. */
export interface UntestedChange {
  by: string;
  value: string;
  metric: AnyMetric;
  series: Series;
  pair: WavePair;
  comparison: Comparison;
}

/** The changes of a group from each wave with enough answers to the next; none for a metric without a test. */
export function groupChanges(
  { by, value }: Pick<GroupChange, 'by' | 'value'>,
  metric: AnyMetric,
  series: Series,
  broken: BrokenBetween,
  minBase: number,
): UntestedChange[] {
  const pairs = pairsInTurn(series, minBase);
  return comparisonsOf(series, pairs, broken).flatMap((comparison, at) =>
    comparison === null ? [] : [{ by, value, metric, series, pair: pairs[at] as WavePair, comparison }],
  );
}

/**
 * Tests changes of groups, per metric a list: all of a report are one list to those who look for what moved, and so they are adjusted together.
 * Gives per metric the significant ones, and how many were tested in all.
 */
export function significantChanges(
  lists: readonly UntestedChange[][],
  { adjust, confidence }: Pick<Survey, 'adjust' | 'confidence'>,
): { tests: number; changes: GroupChange[][] } {
  const all = lists.flat();
  const tested = adjustTests(
    all.map(({ comparison }) => comparison),
    'wave',
    adjust,
    confidence,
  );
  const tests = new Map(all.map((change, at) => [change, tested[at]]));
  const found = (untested: UntestedChange): GroupChange[] => {
    const { by, value, metric, series, pair } = untested;
    const change = changeOf(metric, series, pair, tests.get(untested), null);
    return change?.significant ? [{ by, value, wave: pair.wave, change }] : [];
  };
  return { tests: all.filter(({ comparison }) => comparison.p !== null).length, changes: lists.map((list) => list.flatMap(found)) };
}
