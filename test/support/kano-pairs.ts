import { type Category, categoryOf, type KanoTable, pairsOf } from '../../src/metrics/kano-categories.js';
import type { Joint } from '../../src/statistics/joint.js';

/** Unweighted answers to both forms of a Kano question, so many in each category, all at one pair of points of the table that has it. */
export function pairsIn(counts: Partial<Record<Category, number>>, table: KanoTable = 'berger', weight = 1): Joint {
  const cells = Object.entries(counts).map(([category, n]) => {
    const points = pairsOf(table).find(([functional, dysfunctional]) => categoryOf(functional, dysfunctional, table) === category);
    if (points === undefined) throw new RangeError(`${table} has no ${category}`);
    return { points, n, w: weight * n, ww: weight * weight * n };
  });
  return answersAs(cells, table, weight !== 1);
}

/** Pairs of answers as they stand: points of the functional and the dysfunctional form, and how often. */
export function answersAs(cells: Joint['cells'], table: KanoTable = 'berger', weighted = false): Joint {
  const points = table === 'three-point' ? [1, 3, 5] : [1, 2, 3, 4, 5];
  const respondents = cells.reduce((sum, { n }) => sum + n, 0);
  return { points: [points, points], cells, missing: 0, notApplicable: 0, invalid: 0, respondents, weighted };
}
