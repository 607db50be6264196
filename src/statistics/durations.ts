import type { Elapsed } from '../survey/elapsed.js';
import { addUnreadable } from './add-unreadable.js';
import { earliest } from './counts.js';

export type { Calendar, Elapsed } from '../survey/elapsed.js';

/** How long something took: all values, so that medians and percentiles are exact. Eight bytes per row. */
export interface Durations {
  kind: 'durations';
  /** Minutes, ascending, by the texts of the columns that were asked for. Several cells may have the same keys: adding copies nothing. */
  cells: { keys: (string | null)[]; minutes: Float64Array }[];
  /** Rows where the beginning or the end is blank. */
  missing: number;
  /** Rows that end before they begin. */
  negative: { count: number; firstRow: number | null };
  /** Rows with a cell that cannot be read, by its column, with the first of them; `firstRow` is null where rows have no numbers. */
  unreadable: { column: string; count: number; example: string; firstRow: number | null }[];
}

export interface DurationsRequest {
  id: string;
  kind: 'durations';
  elapsed: Elapsed;
  /** Durations are kept apart by the texts of these columns. */
  by: string[];
}

/** Nothing measured. */
export const noDurations = (): Durations => ({
  kind: 'durations',
  cells: [],
  missing: 0,
  negative: { count: 0, firstRow: null },
  unreadable: [],
});

/** What two disjoint sets of rows took, together. */
export function addDurations(a: Durations, b: Durations): Durations {
  const unreadable = new Map(a.unreadable.map((one) => [one.column, one]));
  for (const one of b.unreadable) {
    const before = unreadable.get(one.column);
    unreadable.set(one.column, before === undefined ? one : addUnreadable(before, one));
  }
  return {
    kind: 'durations',
    cells: [...a.cells, ...b.cells],
    missing: a.missing + b.missing,
    negative: { count: a.negative.count + b.negative.count, firstRow: earliest(a.negative.firstRow, b.negative.firstRow) },
    unreadable: [...unreadable.values()],
  };
}

/** The minutes of the cells whose keys are wanted, ascending. */
export function sortedMinutes({ cells }: Durations, wanted: (keys: readonly (string | null)[]) => boolean = () => true): Float64Array {
  const parts = cells.filter(({ keys }) => wanted(keys)).map(({ minutes }) => minutes);
  if (parts.length === 1) return parts[0] as Float64Array;
  const all = new Float64Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.sort();
}
