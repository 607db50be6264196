import type { Diagnostic } from '../diagnostic.js';
import type { Books } from '../statistics/books.js';
import { add, type Breakdown, type Statistic, zero } from '../statistics/request.js';
import type { Survey } from '../survey/survey.js';
import { normalise } from '../survey/text.js';
import { adjustTests, type Test } from './groups.js';
import { giveTo, itemsOf, type Tables } from './needs.js';
import type { Analysis } from './plan.js';
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
  breaks: { id: string; groups: Group[] }[],
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
  return { analysis, result: compute(give(tablesOfAll(breakdowns))), breaks: measuredBreaks };
}

/** The tables of all responses. */
const tablesOfAll = (breakdowns: ReadonlyMap<string, Breakdown>): Tables => tables((request) => breakdownOf(breakdowns, request).total);

/** The tables of some groups of a break together. */
function tablesOf(values: readonly (string | null)[], breakId: string, breakdowns: ReadonlyMap<string, Breakdown>): Tables {
  return tables((request) => {
    const { total, groups } = breakdownOf(breakdowns, request);
    const [first = zero(total), ...more] = values.flatMap((value) => groups.get(breakId)?.get(value) ?? []);
    return more.reduce<Statistic>((sum, part) => add(sum, part), first);
  });
}

function tables(find: (request: string) => Statistic): Tables {
  return {
    counts(request) {
      const found = find(request);
      if (found.kind !== 'counts') throw new RangeError(`${request} is no table`);
      return found;
    },
    moments(request) {
      const found = find(request);
      if (found.kind !== 'moments') throw new RangeError(`${request} are no moments`);
      return found;
    },
    customers(request) {
      const found = find(request);
      if (found.kind !== 'customers') throw new RangeError(`${request} are no customers`);
      return found;
    },
    durations(request) {
      const found = find(request);
      if (found.kind !== 'durations') throw new RangeError(`${request} are no durations`);
      return found;
    },
  };
}

function breakdownOf(breakdowns: ReadonlyMap<string, Breakdown>, request: string): Breakdown {
  const found = breakdowns.get(request);
  if (found === undefined) throw new RangeError(`nothing answers ${request}`);
  return found;
}

/** A group of a break: its name, all its spellings, and everybody else. */
interface Group {
  value: string;
  values: string[];
  rest: (string | null)[];
}

/** The groups of a break in natural order; spellings that differ in case, width or white space are one group. Blank answers are in no group, but in the rest. */
function groupsOf(breakId: string, breakdowns: ReadonlyMap<string, Breakdown>): Group[] {
  const sizes = new Map<string | null, number>();
  for (const { groups } of breakdowns.values()) {
    for (const [value, counts] of groups.get(breakId) ?? []) {
      const n = sizeOf(counts);
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

const sizeOf = (statistic: Statistic): number => {
  if (statistic.kind === 'counts') return statistic.cells.reduce((sum, cell) => sum + cell.n, 0);
  if (statistic.kind === 'moments') return statistic.n;
  return statistic.kind === 'customers' ? statistic.ids.length : [...statistic.groups.values()].reduce((n, { length }) => n + length, 0);
};

/** Groups in an order that is given; in their own where none is. */
const inOrder = <G extends { value: string }>(groups: G[], order: readonly string[] | undefined): G[] =>
  order === undefined ? groups : groups.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

/** Of equally frequent spellings the first in code order, so that the order of the responses does not matter. */
const mostFrequent = (values: readonly string[], sizes: ReadonlyMap<string | null, number>): string =>
  [...values].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))[0] as string;

/** Says why figures are null when the answers could not be understood. */
function withWhy(result: MetricResult, problem: Diagnostic | undefined): MetricResult {
  if (problem === undefined) return result;
  return { ...result, figures: result.figures.map((figure) => (figure.value === null ? { ...figure, why: problem.message } : figure)) };
}
