import type { Diagnostic } from '../diagnostic.js';
import type { Books } from '../statistics/books.js';
import { addCounts, type Counts, noCounts } from '../statistics/counts.js';
import type { Breakdown } from '../statistics/request.js';
import type { Survey } from '../survey/survey.js';
import { normalise } from '../survey/text.js';
import { adjustTests, type Test } from './groups.js';
import { type Analysis, giveTo, itemsOf } from './plan.js';
import type { MetricResult } from './result.js';

/** A metric of one analysis for all responses, and for each group of each break. */
export interface Measured {
  analysis: Analysis;
  result: MetricResult;
  breaks: { id: string; groups: MeasuredGroup[] }[];
}

export interface MeasuredGroup {
  /** As stored most often. */
  value: string;
  result: MetricResult;
  test: Test | null;
}

/** Computes an analysis for all responses and for each group, and compares each group with the rest of the sample. */
export function measure(
  analysis: Analysis,
  survey: Survey,
  books: Books,
  breakdowns: ReadonlyMap<string, Breakdown>,
  weighted: boolean,
): Measured {
  const problem = itemsOf(analysis)
    .map((item) => books.unresolved.get(item))
    .find((one) => one !== undefined);
  const give = (tables: Tables) => giveTo(analysis, survey, books, tables, weighted);
  const compute = (tables: Tables): MetricResult => withWhy(analysis.metric.compute(give(tables), analysis.options, survey), problem);
  const total: Tables = (request) => countsOf(breakdowns, request).total;
  const breaks = survey.segments.map(({ id }) => {
    const groups = groupsOf(id, breakdowns);
    const comparisons = groups.map((group) =>
      problem === undefined
        ? analysis.metric.compare(
            give(tablesOf(group.values, id, breakdowns)),
            give(tablesOf(group.rest, id, breakdowns)),
            analysis.options,
            survey,
          )
        : null,
    );
    const tests = adjustTests(comparisons, 'rest', survey.adjust, survey.confidence);
    return {
      id,
      groups: groups.map(({ value, values }, i) => ({ value, result: compute(tablesOf(values, id, breakdowns)), test: tests[i] ?? null })),
    };
  });
  return { analysis, result: compute(total), breaks };
}

type Tables = (request: string) => Counts;

/** The tables of some groups of a break together. */
function tablesOf(values: readonly (string | null)[], breakId: string, breakdowns: ReadonlyMap<string, Breakdown>): Tables {
  return (request) => {
    const groups = countsOf(breakdowns, request).groups.get(breakId);
    return values.reduce((sum, value) => addCounts(sum, groups?.get(value) ?? noCounts()), noCounts());
  };
}

function countsOf(breakdowns: ReadonlyMap<string, Breakdown>, request: string): Breakdown<Counts> {
  const found = breakdowns.get(request);
  if (found?.total.kind !== 'counts') throw new RangeError(`no table answers ${request}`);
  return found as Breakdown<Counts>;
}

/** The groups of a break in natural order; spellings that differ in case, width or white space are one group. Blank answers are in no group, but in the rest. */
function groupsOf(
  breakId: string,
  breakdowns: ReadonlyMap<string, Breakdown>,
): { value: string; values: string[]; rest: (string | null)[] }[] {
  const sizes = new Map<string | null, number>();
  for (const { groups } of breakdowns.values()) {
    for (const [value, counts] of groups.get(breakId) ?? []) {
      const n = (counts as Counts).cells.reduce((sum, cell) => sum + cell.n, 0);
      sizes.set(value, Math.max(sizes.get(value) ?? 0, n));
    }
  }
  const spellings = new Map<string, string[]>();
  for (const value of sizes.keys())
    if (value !== null) spellings.set(normalise(value), [...(spellings.get(normalise(value)) ?? []), value]);
  const natural = new Intl.Collator('en', { numeric: true });
  return [...spellings.values()]
    .map((values) => ({
      value: mostFrequent(values, sizes),
      values,
      rest: [...sizes.keys()].filter((value) => value === null || !values.includes(value)),
    }))
    .sort((a, b) => natural.compare(a.value, b.value) || (a.value < b.value ? -1 : 1));
}

/** Of equally frequent spellings the first in code order, so that the order of the responses does not matter. */
const mostFrequent = (values: readonly string[], sizes: ReadonlyMap<string | null, number>): string =>
  [...values].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))[0] as string;

/** Says why figures are null when the answers could not be understood. */
function withWhy(result: MetricResult, problem: Diagnostic | undefined): MetricResult {
  if (problem === undefined) return result;
  return { ...result, figures: result.figures.map((figure) => (figure.value === null ? { ...figure, why: problem.message } : figure)) };
}
