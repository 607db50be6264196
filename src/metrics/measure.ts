import type { Diagnostic } from '../diagnostic.js';
import type { Books } from '../statistics/books.js';
import { type Breakdown, pairKey } from '../statistics/request.js';
import type { Survey } from '../survey/survey.js';
import { type BreakGroup, groupsOf, inOrder } from './break-groups.js';
import { adjustTests, type Test } from './groups.js';
import { type MeasuredMix, measureMix } from './measure-mix.js';
import { giveTo, itemsOf, type Tables } from './needs.js';
import type { Analysis } from './plan.js';
import type { MetricResult } from './result.js';
import { tablesOf, tablesOfAll } from './tables.js';
import { headlineIn, type MeasuredWave, measureWaves, WAVES, wavesWith } from './waves.js';

/** A metric of one analysis for all responses, and for each group of each break. */
export interface Measured {
  analysis: Analysis;
  result: MetricResult;
  /** In order of time; empty without waves. */
  waves: MeasuredWave[];
  /** What the last change is made of, per break; empty where it has no such parts. */
  mix: MeasuredMix[];
  breaks: { id: string; groups: MeasuredGroup[] }[];
}

export interface MeasuredGroup {
  /** As stored most often. */
  value: string;
  result: MetricResult;
  test: Test | null;
}

/** Computes analyses for all responses and for each group, and compares each group with the rest of the sample. */
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
  return analyses.map((analysis) => measureOne(analysis, breaks, survey, books, breakdowns, weighted));
}

function measureOne(
  analysis: Analysis,
  breaks: { id: string; groups: BreakGroup[] }[],
  survey: Survey,
  books: Books,
  breakdowns: ReadonlyMap<string, Breakdown>,
  weighted: boolean,
): Measured {
  const problem = Object.values(analysis.needs)
    .flatMap(itemsOf)
    .map((item) => books.unresolved.get(item))
    .find((one) => one !== undefined);
  const give = (of: Tables) => giveTo(analysis.needs, survey, books, of, weighted);
  const compute = (given: ReturnType<typeof give>): MetricResult =>
    withWhy(analysis.metric.compute(given, analysis.options, survey), problem);
  const givenOf = (wave: string) => give(tablesOf([wave], WAVES, breakdowns));
  const ofWave = (wave: string): MetricResult => compute(givenOf(wave));
  const compareWaves = (wave: string, before: string) => analysis.metric.compare(givenOf(wave), givenOf(before), analysis.options, survey);
  const measuredBreaks = breaks.map(({ id, groups }) => {
    const measured = groups.map(({ value, values, rest }) => {
      const given = give(tablesOf(values, id, breakdowns));
      const result = compute(given);
      const comparable = problem === undefined && result.base.n >= survey.minBase;
      const others = comparable ? give(tablesOf(rest, id, breakdowns)) : null;
      return { value, result, comparison: others && analysis.metric.compare(given, others, analysis.options, survey) };
    });
    const comparisons = measured.map(({ comparison }) => comparison);
    const tests = adjustTests(comparisons, 'rest', survey.adjust, survey.confidence);
    return { id, groups: measured.map(({ value, result }, i) => ({ value, result, test: tests[i] ?? null })) };
  });
  const waves = problem === undefined ? measureWaves(analysis, survey, waveNames(breakdowns), ofWave, compareWaves) : [];
  return {
    analysis,
    result: compute(give(tablesOfAll(breakdowns))),
    breaks: measuredBreaks,
    waves,
    mix: mixes(waves, analysis, breaks, (id, values) => compute(give(tablesOf(values, id, breakdowns)))),
  };
}

/** The names of the waves that have responses, in order of time. */
function waveNames(breakdowns: ReadonlyMap<string, Breakdown>): string[] {
  const names = [...breakdowns.values()].flatMap(({ groups }) => [...(groups.get(WAVES)?.keys() ?? [])]);
  return [...new Set(names)].filter((name) => name !== null).sort();
}

/** The last change parted by each segment. */
function mixes(
  waves: readonly MeasuredWave[],
  { metric }: Analysis,
  breaks: readonly { id: string; groups: BreakGroup[] }[],
  of: (breakId: string, values: string[]) => MetricResult,
): MeasuredMix[] {
  const [before, after] = waves.slice(-2);
  const figure = after && headlineIn(metric, after.result)?.id;
  if (before === undefined || after === undefined || figure === undefined || after.change?.difference == null) return [];
  return breaks.flatMap(({ id, groups }) => {
    const inWave = (wave: string, values: readonly string[]) =>
      of(
        wavesWith(id),
        values.map((value) => pairKey(wave, value)),
      );
    const parts = [...groups, { value: '', values: [''] }].map(({ value, values }) => ({
      value,
      before: inWave(before.wave, values),
      after: inWave(after.wave, values),
    }));
    const present = parts.filter((part) => part.before.base.n + part.after.base.n > 0);
    const whole = { before: before.result, after: after.result };
    return measureMix({ by: id, from: before.wave, to: after.wave, figure }, whole, present) ?? [];
  });
}

/** Says why figures are null when the answers could not be understood. */
function withWhy(result: MetricResult, problem: Diagnostic | undefined): MetricResult {
  if (problem === undefined) return result;
  return { ...result, figures: result.figures.map((figure) => (figure.value === null ? { ...figure, why: problem.message } : figure)) };
}
