import type { Counts } from './counts.js';
import type { Durations } from './durations.js';
import type { Breakdown, Collection, Loss, Statistic } from './request.js';

/** The answers of a part of a source, in whose rows `before` others come first. */
export const shiftRows = ({ breakdowns, rows, filters, ...more }: Collection, before: number): Collection => ({
  ...more,
  breakdowns: new Map([...breakdowns].map(([id, breakdown]) => [id, shiftBreakdown(breakdown, before)])),
  rows: { ...rows, excluded: shiftLosses(rows.excluded, before) },
  filters: new Map([...filters].map(([column, counts]) => [column, shiftCounts(counts, before)])),
});

const shiftBreakdown = ({ total, groups }: Breakdown, before: number): Breakdown => ({
  total: shift(total, before),
  groups: new Map(
    [...groups].map(([name, values]) => [name, new Map([...values].map(([value, statistic]) => [value, shift(statistic, before)]))]),
  ),
});

function shift(statistic: Statistic, before: number): Statistic {
  switch (statistic.kind) {
    case 'counts':
      return shiftCounts(statistic, before);
    case 'moments':
      return statistic;
    case 'durations':
      return shiftDurations(statistic, before);
    case 'customers': {
      const { excluded, unreadable } = statistic.rows;
      return { ...statistic, rows: { ...statistic.rows, excluded: shiftLosses(excluded, before), unreadable: later(unreadable, before) } };
    }
  }
}

const shiftCounts = ({ cells, ...more }: Counts, before: number): Counts => ({
  ...more,
  cells: cells.map((cell) => ({ ...cell, first: cell.first === null ? null : cell.first + before })),
});

const shiftDurations = ({ negative, unreadable, ...more }: Durations, before: number): Durations => ({
  ...more,
  negative: { ...negative, firstRow: negative.firstRow === null ? null : negative.firstRow + before },
  unreadable: later(unreadable, before),
});

const shiftLosses = (losses: ReadonlyMap<string, Loss>, before: number): Map<string, Loss> =>
  new Map([...losses].map(([reason, { count, firstRows }]) => [reason, { count, firstRows: firstRows.map((row) => row + before) }]));

const later = <T extends { firstRow: number }>(found: readonly T[], before: number): T[] =>
  found.map((one) => ({ ...one, firstRow: one.firstRow + before }));
