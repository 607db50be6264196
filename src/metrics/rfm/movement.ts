import type { ScoredCustomers } from './score-customers.js';

/** How customers moved between two states, each scored by the same thresholds. Who has no purchase in a state is not in it. */
export interface Movement {
  /**
   * Customers by their segment before (rows) and now (columns), in the order of the segments; the last row are new customers, the last
   * column those who are gone.
   */
  segments: number[][];
  /** The same by tier. */
  tiers: number[][];
  /** Customers of the highest tier before who are not in it now: where they stand before, and now (-1: gone). In the order of their ids. */
  left: { before: number; now: number }[];
}

/** Joins two states by the ids of the customers, which are ascending in both. */
export function movement(before: ScoredCustomers, now: ScoredCustomers): Movement {
  const segments = matrix(before.segments.length, now.segments.length);
  const tiers = matrix(before.tiers.length, now.tiers.length);
  const left: Movement['left'] = [];
  let [i, j] = [0, 0];
  while (i < before.ids.length || j < now.ids.length) {
    const order = compare(before.ids[i], now.ids[j]);
    const [from, to] = [order <= 0 ? i++ : -1, order >= 0 ? j++ : -1];
    const tier = { before: from < 0 ? -1 : (before.tier[from] as number), now: to < 0 ? -1 : (now.tier[to] as number) };
    if (tier.before < 0 && tier.now < 0) continue;
    count(tiers, tier.before, tier.now);
    count(segments, tier.before < 0 ? -1 : (before.segment[from] as number), tier.now < 0 ? -1 : (now.segment[to] as number));
    if (tier.before === 0 && tier.now !== 0) left.push({ before: from, now: tier.now < 0 ? -1 : to });
  }
  return { segments, tiers, left };
}

/** Customers who kept their tier, rose, fell, came and went. */
export interface Moves {
  stayed: number;
  up: number;
  down: number;
  new: number;
  lost: number;
}

/** What a matrix of tiers, the highest first, comes to. */
export function movesOf(tiers: readonly (readonly number[])[]): Moves {
  const moves: Moves = { stayed: 0, up: 0, down: 0, new: 0, lost: 0 };
  const [newcomers, gone] = [tiers.length - 1, (tiers[0]?.length ?? 0) - 1];
  tiers.forEach((row, from) => {
    row.forEach((n, to) => {
      moves[from === newcomers ? 'new' : to === gone ? 'lost' : to === from ? 'stayed' : to < from ? 'up' : 'down'] += n;
    });
  });
  return moves;
}

const matrix = (rows: number, columns: number): number[][] =>
  Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));

/** -1: the last row or column. */
function count(counts: number[][], row: number, column: number): void {
  const of = counts.at(row) as number[];
  const at = column < 0 ? of.length - 1 : column;
  of[at] = (of[at] as number) + 1;
}

/** By code units; who is left over comes last. */
const compare = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : b === undefined || (a !== undefined && a < b) ? -1 : 1;
