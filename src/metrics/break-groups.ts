import type { Breakdown, Statistic } from '../statistics/request.js';
import { normalise } from '../survey/text.js';
import { naturalOrder } from './natural-order.js';

/** A group of a break: its name, all its spellings, and everybody else. */
export interface BreakGroup {
  value: string;
  values: string[];
  rest: (string | null)[];
}

/** The groups of a break in natural order; spellings that differ in case, width or white space are one group. Blank answers are in no group, but in the rest. */
export function groupsOf(breakId: string, breakdowns: ReadonlyMap<string, Breakdown>): BreakGroup[] {
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
  return [...spellings.values()]
    .map((values) => ({
      value: mostFrequent(values, sizes),
      values,
      rest: [...sizes.keys()].filter((value) => value === null || !values.includes(value)),
    }))
    .sort((a, b) => naturalOrder(a.value, b.value) || (a.value < b.value ? -1 : 1));
}

const sizeOf = (statistic: Statistic): number => {
  if (statistic.kind === 'counts') return statistic.cells.reduce((sum, cell) => sum + cell.n, 0);
  if (statistic.kind === 'moments') return statistic.n;
  return statistic.kind === 'customers' ? statistic.ids.length : statistic.cells.reduce((n, { minutes }) => n + minutes.length, 0);
};

/** Groups in an order that is given; in their own where none is. */
export const inOrder = <G extends { value: string }>(groups: G[], order: readonly string[] | undefined): G[] =>
  order === undefined ? groups : groups.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));

/** Of equally frequent spellings the first in code order, so that the order of the responses does not matter. */
const mostFrequent = (values: readonly string[], sizes: ReadonlyMap<string | null, number>): string =>
  [...values].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (a < b ? -1 : 1))[0] as string;
