import type { Break } from '../../statistics/request.js';
import { cellsOf } from '../text/cells.js';
import { setsOf } from '../text/sets.js';
import type { Connection } from './connection.js';
import { type GroupedRows, type Grouping, group } from './grouped.js';
import { isWorkedOut } from './is-worked-out.js';
import { reducer } from './reduce.js';
import type { Stored } from './stored.js';

/** A break has no more groups; sets.ts says what becomes of one that does. */
const MOST_GROUPS = 1000;
/** Breaks are crossed, and added up afterwards, where together they have no more groups than these: one look at the rows instead of several. */
const MOST_CROSSED = 100;

/** Breaks that are asked for together. */
export interface Crossed {
  breaks: Break[];
  /** Combinations of what is written that can occur. */
  combinations: number;
  /** Per break the responses of each group. */
  sizes: Map<string, Map<string | null, number>>;
}

/**
 * Looks for the groups of every break, and which breaks are better crossed than asked for one by one; the last resort is no break at all.
 * Optional breaks with too many groups are left out. Throws CsatError (exit 2) where another has too many.
 */
export async function crossedBreaks(
  connection: Connection,
  table: Stored,
  which: GroupedRows,
  breaks: readonly Break[],
): Promise<[Crossed, ...Crossed[]]> {
  const found = breaks.map((one) => {
    const { texts, reduce } = reducer(table, connection.dialect);
    const variable = reduce(one.variable);
    // A break of one column keeps its own, so that messages name it.
    const sets =
      'column' in one.variable ? setsOf([one], () => 0, connection.name) : setsOf([{ ...one, variable }], Number, connection.name);
    const sizes: number[] = [];
    let combinations = 0;
    const grouping: Grouping = {
      texts,
      limit: isWorkedOut(one.variable) ? MOST_GROUPS + 1 : null,
      each({ texts: written, n }) {
        combinations++;
        const set = sets.of(cellsOf(written.map((text) => text ?? '')))[1] as number;
        sizes[set] = (sizes[set] ?? 0) + n;
      },
    };
    const result = (): Crossed | null => {
      const groups = sets.groups().get(one.id);
      if (groups === undefined) return null;
      const bySize = new Map([...groups].map(([value, set]) => [value, sizes[set] ?? 0]));
      return { breaks: [one], combinations: Math.max(1, combinations), sizes: new Map([[one.id, bySize]]) };
    };
    return { grouping, result };
  });
  await group(
    connection,
    table,
    { ...which, weighted: false },
    found.map(({ grouping }) => grouping),
  );
  const alone = found.flatMap(({ result }) => result() ?? []);
  const crossed: [Crossed, ...Crossed[]] = [{ breaks: [], combinations: 1, sizes: new Map() }];
  for (const one of alone) {
    const last = crossed.at(-1) as Crossed;
    const combinations = last.combinations * one.combinations;
    if (last.breaks.length > 0 && combinations > MOST_CROSSED) crossed.push(one);
    else
      crossed.splice(-1, 1, {
        breaks: [...last.breaks, ...one.breaks],
        combinations,
        sizes: new Map([...last.sizes, ...one.sizes]),
      });
  }
  return crossed;
}
