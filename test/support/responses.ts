import { type Covariances, covariancesOf } from '../../src/statistics/covariances.js';
import type { CrossTable } from '../../src/statistics/cross-table.js';
import type { Distribution } from '../../src/statistics/distribution.js';
import type { Moments } from '../../src/statistics/moments.js';
import { weightedAnswers } from './hand-made.js';

/** Answers of one response to several items, null for none, and its weight. */
export interface ResponseToItems {
  points: (number | null)[];
  w: number;
}

/** What an analysis of several items is given of single responses: moments of the complete ones, and the answers to each item. */
export function togetherAndEach(
  items: string[],
  responses: readonly ResponseToItems[],
  [least, most]: readonly [number, number],
  weighted = false,
): { together: Covariances; answers: Distribution[] } {
  const complete = responses.filter(({ points }) => !points.includes(null)) as { points: number[]; w: number }[];
  const sum = (of: (response: { points: number[]; w: number }) => number) => complete.reduce((total, one) => total + of(one), 0);
  const moments: Moments = {
    kind: 'moments',
    n: complete.length,
    w: sum(({ w }) => w),
    ww: sum(({ w }) => w * w),
    sums: items.map((_, i) => sum(({ points, w }) => w * (points[i] as number))),
    products: items.map((_, i) => items.map((_item, j) => sum(({ points, w }) => w * (points[i] as number) * (points[j] as number)))),
  };
  return {
    together: covariancesOf(moments, items, responses.length, weighted),
    answers: items.map((_, i) => ({
      ...weightedAnswers(
        responses.map(({ points, w }) => ({ point: points[i] ?? null, w })),
        least,
        most,
      ),
      weighted,
    })),
  };
}

/** Complete unweighted responses, one row each. */
export const unweighted = (rows: readonly (number | null)[][]): ResponseToItems[] => rows.map((points) => ({ points: [...points], w: 1 }));

/** A cross-table of single choices from its counts, every response with the same weight. */
export function crossTableOf(counts: readonly number[][], w = 1, lost = 0): CrossTable {
  const tally = (n: number) => ({ n, w: n * w, ww: n * w * w });
  const named = (i: number, n: number) => ({ value: `${i}`, label: `answer ${i}`, ...tally(n) });
  const sum = (values: readonly number[]) => values.reduce((total, n) => total + n, 0);
  const columns = (counts[0] ?? []).map((_, j) => sum(counts.map((row) => row[j] as number)));
  return {
    rows: counts.map((row, i) => named(i, sum(row))),
    columns: columns.map((n, j) => named(j, n)),
    cells: counts.map((row) => row.map(tally)),
    both: tally(sum(columns)),
    respondents: sum(columns) + lost,
    weighted: w !== 1,
  };
}
