import type { Counts } from './counts.js';
import type { Durations } from './durations.js';
import type { Breakdown, Collection, Loss, Statistic } from './request.js';

type Shifted = (row: number) => number;

/** The answers of a part of a source, whose rows lie elsewhere in the whole: `shifted` gives the row of one, in the same order. */
export const shiftRows = ({ breakdowns, rows, filters, ...more }: Collection, shifted: Shifted): Collection => ({
  ...more,
  breakdowns: new Map([...breakdowns].map(([id, breakdown]) => [id, shiftBreakdown(breakdown, shifted)])),
  rows: { ...rows, excluded: shiftLosses(rows.excluded, shifted) },
  filters: new Map([...filters].map(([column, counts]) => [column, shiftCounts(counts, shifted)])),
});

const shiftBreakdown = ({ total, groups }: Breakdown, shifted: Shifted): Breakdown => ({
  total: shift(total, shifted),
  groups: new Map(
    [...groups].map(([name, values]) => [name, new Map([...values].map(([value, statistic]) => [value, shift(statistic, shifted)]))]),
  ),
});

function shift(statistic: Statistic, shifted: Shifted): Statistic {
  switch (statistic.kind) {
    case 'counts':
      return shiftCounts(statistic, shifted);
    case 'moments':
      return statistic;
    case 'durations':
      return shiftDurations(statistic, shifted);
    case 'customers': {
      const { excluded, unreadable } = statistic.rows;
      return {
        ...statistic,
        rows: { ...statistic.rows, excluded: shiftLosses(excluded, shifted), unreadable: later(unreadable, shifted) },
      };
    }
  }
}

const shiftCounts = ({ cells, ...more }: Counts, shifted: Shifted): Counts => ({
  ...more,
  cells: cells.map((cell) => ({ ...cell, first: cell.first === null ? null : shifted(cell.first) })),
});

const shiftDurations = ({ negative, unreadable, ...more }: Durations, shifted: Shifted): Durations => ({
  ...more,
  negative: { ...negative, firstRow: negative.firstRow === null ? null : shifted(negative.firstRow) },
  unreadable: later(unreadable, shifted),
});

const shiftLosses = (losses: ReadonlyMap<string, Loss>, shifted: Shifted): Map<string, Loss> =>
  new Map([...losses].map(([reason, { count, firstRows }]) => [reason, { count, firstRows: firstRows.map(shifted) }]));

const later = <T extends { firstRow: number | null }>(found: readonly T[], shifted: Shifted): T[] =>
  found.map((one) => ({ ...one, firstRow: one.firstRow === null ? null : shifted(one.firstRow) }));
