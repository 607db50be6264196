import type { Breakdown, Collection, Statistic } from '../../../src/statistics/request.js';
import { digits, isEmpty, type PlainCollection, type PlainStatistic } from '../../support/fold.js';

/** An engine's answer as plain data in no particular order, for comparison with another or with a fold. */
export function plain({ breakdowns, rows, filters }: Collection): PlainCollection {
  return {
    statistics: Object.fromEntries([...breakdowns].map(([id, breakdown]) => [id, plainBreakdown(breakdown)])),
    rows: rows.rows,
    blank: rows.blank,
    included: rows.included,
    duplicates: rows.duplicates,
    w: digits(rows.w),
    ww: digits(rows.ww),
    excluded: Object.fromEntries(rows.excluded),
    filters: Object.fromEntries([...filters].map(([column, counts]) => [column, plainStatistic(counts)])),
  };
}

/** The same without row numbers, which change when rows are put in another order. */
export function withoutRows(collection: PlainCollection): unknown {
  return JSON.parse(JSON.stringify(collection), (key, value) => (key === 'first' || key === 'firstRows' ? undefined : value));
}

function plainBreakdown({ total, groups }: Breakdown): PlainCollection['statistics'][string] {
  const plainGroups = [...groups].map(([id, values]) => {
    const present = [...values].map(([value, statistic]) => [JSON.stringify(value), plainStatistic(statistic)] as const);
    return [id, Object.fromEntries(present.filter(([, statistic]) => !isEmpty(statistic)))] as const;
  });
  return { total: plainStatistic(total), groups: Object.fromEntries(plainGroups) };
}

/** A statistic as plain data. A table with two cells of equal keys, or with keys left out, is none. */
export function plainStatistic(statistic: Statistic): PlainStatistic {
  if (statistic.kind === 'moments') {
    const { n, w, ww, sums, products } = statistic;
    return { n, w: digits(w), ww: digits(ww), sums: sums.map(digits), products: products.map((row) => row.map(digits)) };
  }
  if (statistic.kind === 'customers' || statistic.kind === 'durations')
    throw new RangeError(`${statistic.kind} are compared by themselves`);
  const cells = statistic.cells.map(
    ({ keys, n, w, ww, first }) => [JSON.stringify(keys), { n, w: digits(w), ww: digits(ww), first }] as const,
  );
  if (new Set(cells.map(([keys]) => keys)).size < cells.length) throw new Error('two cells have the same keys');
  if (statistic.overflow > 0) throw new Error(`${statistic.overflow} responses are left out of the table`);
  return Object.fromEntries(cells);
}
