import type { Statistic } from '../../statistics/request.js';
import type { PackedStatistic } from './statistics-file.js';

/** A statistic as a file holds it. Throws RangeError for lines about single customers or tickets, which are not kept. */
export function packed(statistic: Statistic): PackedStatistic {
  if (statistic.kind === 'moments') return statistic;
  if (statistic.kind !== 'counts') throw new RangeError(`${statistic.kind} are not kept`);
  return { ...statistic, cells: statistic.cells.map(({ keys, n, w, ww, first }) => [keys, n, w, ww, first]) };
}

/** The statistic that a file holds. */
export const unpacked = (statistic: PackedStatistic): Statistic =>
  statistic.kind === 'moments'
    ? statistic
    : { ...statistic, cells: statistic.cells.map(([keys, n, w, ww, first]) => ({ keys, n, w, ww, first })) };
