import { type Moments, noMoments } from '../../statistics/moments.js';
import type { Request } from '../../statistics/request.js';
import { cellsOf } from '../text/cells.js';
import { setsOf } from '../text/sets.js';
import { EVERYBODY } from '../text/tally.js';
import type { Connection } from './connection.js';
import { type Asked, type Group, type GroupedRows, type Grouping, weightsOf } from './grouped.js';
import type { Crossed } from './groups.js';
import { reducer } from './reduce.js';
import type { Stored } from './stored.js';

/**
 * Moments of few responses: these are grouped by all items at once, together with whatever else is grouped, and the sums are worked out
 * here. A database takes longer to plan hundreds of sums than to count so few.
 */
export function momentsOfTuples(
  { dialect, name }: Connection,
  table: Stored,
  { weighted }: GroupedRows,
  { items }: Extract<Request, { kind: 'moments' }>,
  crossed: readonly [Crossed, ...Crossed[]],
): Asked<Moments> {
  const none = (): Moments => noMoments(items.length);
  const asked = crossed.map(({ breaks, sizes }) => {
    const { texts, reduce, place } = reducer(table, dialect);
    const sets = setsOf(
      breaks.map((one) => ({ ...one, variable: reduce(one.variable) })),
      Number,
      name,
    );
    const read = items.map(({ column, codes }) => ({ at: Number(place(table.raw(column), true)), codes }));
    const moments: Moments[] = [];
    const each = ({ texts: written, n, sums }: Group): void => {
      const cells = cellsOf(written.map((text) => text ?? ''));
      const of = sets.of(cells);
      const x = read.map(({ at, codes }) => codes.get(cells.stored(at) ?? ''));
      if (!x.every((code) => code !== undefined)) return;
      const weights = weighted ? weightsOf(sums) : { w: n, ww: n };
      for (const set of of) {
        moments[set] ??= none();
        include(moments[set], x, { n, ...weights });
      }
    };
    const grouping: Grouping = { texts, limit: null, each };
    const groups = (): [string, Map<string | null, Moments>][] => {
      const found = sets.groups();
      return [...sizes].map(([id, of]) => [
        id,
        new Map([...of.keys()].map((value) => [value, moments[found.get(id)?.get(value) ?? NOWHERE] ?? none()])),
      ]);
    };
    return { grouping, groups, total: () => moments[EVERYBODY] ?? none() };
  });
  return {
    groupings: asked.map(({ grouping }) => grouping),
    result: () => ({
      total: (asked[0] as (typeof asked)[number]).total(),
      groups: new Map(asked.flatMap(({ groups }) => groups())),
    }),
  };
}

/** The number of no set. */
const NOWHERE = -1;

function include(moments: Moments, x: readonly number[], { n, w, ww }: { n: number; w: number; ww: number }): void {
  moments.n += n;
  moments.w += w;
  moments.ww += ww;
  for (const [i, code] of x.entries()) {
    moments.sums[i] = (moments.sums[i] as number) + w * code;
    const row = moments.products[i] as number[];
    for (const [j, other] of x.entries()) row[j] = (row[j] as number) + w * code * other;
  }
}
