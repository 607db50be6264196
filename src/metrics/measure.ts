import type { Diagnostic } from '../diagnostic.js';
import type { Books } from '../statistics/books.js';
import type { Breakdown } from '../statistics/request.js';
import type { Survey } from '../survey/survey.js';
import { type BreakGroup, groupsOf, inOrder } from './break-groups.js';
import { type GroupChange, significantChanges } from './group-changes.js';
import { adjustTests, type Test } from './groups.js';
import { giveTo, itemsOf, type Tables } from './needs.js';
import { type Computed, type OverTime, overTime } from './over-time.js';
import type { Analysis } from './plan.js';
import type { MetricResult } from './result.js';
import { tablesOf, tablesOfAll } from './tables.js';
import { type MeasuredMix, testMixes } from './test-mixes.js';
import { WAVES } from './wave-breaks.js';
import type { MeasuredWave } from './waves.js';
import { brokenBetween } from './wording-changes.js';

/** A metric of one analysis for all responses, and for each group of each break. */
export interface Measured {
  analysis: Analysis;
  /** The items that it is computed from, each once. */
  items: string[];
  result: MetricResult;
  /** In order of time; empty without waves. */
  waves: MeasuredWave[];
  /** What the last change, and that since the first wave, are made of, per break; empty where they have no such parts. */
  mix: MeasuredMix[];
  /** The groups that changed significantly from wave to wave, of so many changes of groups tested in all analyses together. */
  moved: { tests: number; changes: GroupChange[] };
  breaks: { id: string; groups: MeasuredGroup[] }[];
}

export interface MeasuredGroup {
  /** As stored most often. */
  value: string;
  result: MetricResult;
  test: Test | null;
}

/** Computes analyses for all responses and for each group, and compares each group with the rest of the sample; wave by wave where there are waves. */
export function measure(
  analyses: readonly Analysis[],
  survey: Survey,
  books: Books,
  breakdowns: ReadonlyMap<string, Breakdown>,
  weighted: boolean,
): Measured[] {
  const breaks = survey.segments.map(({ id, lookup }) => ({
    id,
    groups: inOrder(
      groupsOf(id, breakdowns),
      lookup?.groups.map(({ value }) => value),
    ),
  }));
  const measured = analyses.map((analysis) => measureOne(analysis, breaks, survey, books, breakdowns, weighted));
  const { tests, changes } = significantChanges(
    measured.map((one) => one.changes),
    survey,
  );
  const mixes = testMixes(
    measured.map(({ parted }) => parted),
    survey,
  );
  return measured.map(({ parted: _, changes: __, ...one }, at) => ({
    ...one,
    mix: mixes[at] ?? [],
    moved: { tests, changes: changes[at] ?? [] },
  }));
}

function measureOne(
  analysis: Analysis,
  breaks: { id: string; groups: BreakGroup[] }[],
  survey: Survey,
  books: Books,
  breakdowns: ReadonlyMap<string, Breakdown>,
  weighted: boolean,
): Omit<Measured, 'mix' | 'moved'> & OverTime {
  const { metric, options, needs } = analysis;
  const items = [...new Set(Object.values(needs).flatMap(itemsOf))];
  const problem = items.map((item) => books.unresolved.get(item)).find((one) => one !== undefined);
  const give = (of: Tables) => giveTo(needs, survey, books, of, weighted);
  const compute = (of: Tables): MetricResult => withWhy(metric.compute(give(of), options, survey), problem);
  const computed: Computed = {
    of: (breakId, values) => compute(tablesOf(values, breakId, breakdowns)),
    compare: (breakId, values, others) =>
      metric.compare(give(tablesOf(values, breakId, breakdowns)), give(tablesOf(others, breakId, breakdowns)), options, survey),
  };
  const waves = problem === undefined ? waveNames(breakdowns) : [];
  return {
    analysis,
    items,
    result: compute(tablesOfAll(breakdowns)),
    breaks: breaks.map(({ id, groups }) => ({ id, groups: measureGroups(id, groups, computed, problem === undefined, survey) })),
    ...overTime(metric, computed, waves, breaks, brokenBetween(items, survey), survey),
  };
}

/** The groups of a break, each with at least `minBase` answers compared with all others. */
function measureGroups(
  breakId: string,
  groups: readonly BreakGroup[],
  { of, compare }: Computed,
  comparable: boolean,
  { minBase, adjust, confidence }: Survey,
): MeasuredGroup[] {
  const measured = groups.map(({ value, values, rest }) => {
    const result = of(breakId, values);
    return { value, result, comparison: comparable && result.base.n >= minBase ? compare(breakId, values, rest) : null };
  });
  const comparisons = measured.map(({ comparison }) => comparison);
  const tests = adjustTests(comparisons, 'rest', adjust, confidence);
  return measured.map(({ value, result }, i) => ({ value, result, test: tests[i] ?? null }));
}

/** The names of the waves that have responses, in order of time. */
function waveNames(breakdowns: ReadonlyMap<string, Breakdown>): string[] {
  const names = [...breakdowns.values()].flatMap(({ groups }) => [...(groups.get(WAVES)?.keys() ?? [])]);
  return [...new Set(names)].filter((name) => name !== null).sort();
}

/** Says why figures are null when the answers could not be understood. */
function withWhy(result: MetricResult, problem: Diagnostic | undefined): MetricResult {
  if (problem === undefined) return result;
  return { ...result, figures: result.figures.map((figure) => (figure.value === null ? { ...figure, why: problem.message } : figure)) };
}
