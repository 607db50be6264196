import type { Statistic } from './request.js';

/** A statistic that tells in which row nothing was: of a source whose rows have no numbers, or have those of another. */
export function withoutRowNumbers<S extends Statistic>(statistic: S): S;
export function withoutRowNumbers(statistic: Statistic): Statistic {
  switch (statistic.kind) {
    case 'counts':
      return { ...statistic, cells: statistic.cells.map((cell) => ({ ...cell, first: null })) };
    case 'moments':
      return statistic;
    case 'durations': {
      const negative = { ...statistic.negative, firstRow: null };
      return { ...statistic, negative, unreadable: statistic.unreadable.map(unnumbered) };
    }
    case 'customers': {
      const excluded = new Map([...statistic.rows.excluded].map(([reason, { count }]) => [reason, { count, firstRows: [] }]));
      return { ...statistic, rows: { ...statistic.rows, excluded, unreadable: statistic.rows.unreadable.map(unnumbered) } };
    }
  }
}

const unnumbered = <T extends { firstRow: number | null }>(one: T): T => ({ ...one, firstRow: null });
