import type { DateFormat } from './customers.js';

/** How long something took, by group: all values, so that medians and percentiles are exact. Eight bytes per row. */
export interface Durations {
  kind: 'durations';
  /** By the text of the column that was asked for (one group with null when none was); minutes in ascending order. */
  groups: Map<string | null, Float64Array>;
  /** Rows where the beginning or the end is blank. */
  missing: number;
  /** Rows that end before they begin, and rows that cannot be read, with the first of them. */
  negative: number;
  unreadable: number;
  example: { text: string; firstRow: number } | null;
}

/** A span from one moment to another, or minutes that stand in a column, or either: moments go first. */
export interface DurationsRequest {
  id: string;
  kind: 'durations';
  span: { from: Moments; to: Moments } | null;
  /** Numbers, or text such as 26:10:00; `minutes` of one unit. */
  written: { column: string; minutes: number } | null;
  /** Durations are kept apart by the text of this column. */
  by: string | null;
  /** Zone of moments that name none, as Europe/Berlin or +08:00; null: all are of one zone. */
  zone: string | null;
  /** Hours of work; null: every minute counts. */
  calendar: Calendar | null;
}

/** A column of moments. */
export interface Moments {
  column: string;
  format: DateFormat;
}

/** Hours of work: on which days of the week (0 is Sunday), from and to which minute of the day, without which days (since 1970-01-01). */
export interface Calendar {
  days: number[];
  from: number;
  to: number;
  holidays: number[];
  /** In whose clock the hours are meant; null: that of the moments. */
  zone: string | null;
}

/** Nothing measured. */
export const noDurations = (): Durations => ({
  kind: 'durations',
  groups: new Map(),
  missing: 0,
  negative: 0,
  unreadable: 0,
  example: null,
});

/** What two disjoint sets of rows took, together. */
export function addDurations(a: Durations, b: Durations): Durations {
  const groups = new Map(a.groups);
  for (const [key, minutes] of b.groups) {
    const before = groups.get(key) ?? new Float64Array(0);
    const all = new Float64Array(before.length + minutes.length);
    all.set(before);
    all.set(minutes, before.length);
    groups.set(key, all.sort());
  }
  return {
    kind: 'durations',
    groups,
    missing: a.missing + b.missing,
    negative: a.negative + b.negative,
    unreadable: a.unreadable + b.unreadable,
    example: a.example ?? b.example,
  };
}

/** All values of all groups, ascending. */
export function allMinutes({ groups }: Durations): Float64Array {
  const only = groups.size === 1 ? [...groups.values()][0] : undefined;
  if (only !== undefined) return only;
  const all = new Float64Array([...groups.values()].reduce((size, minutes) => size + minutes.length, 0));
  let at = 0;
  for (const minutes of groups.values()) {
    all.set(minutes, at);
    at += minutes.length;
  }
  return all.sort();
}
