import type { Counts } from './counts.js';

/** How many responses matched how often: `counts[2]` of them twice. */
export interface Matches {
  /** From 0 on. */
  counts: number[];
  respondents: number;
}

/** From a table of a `matches` variable. */
export function matchesOf({ cells }: Counts): Matches {
  const counts: number[] = [];
  for (const { keys, n } of cells) counts[Number(keys[0] ?? 0)] = n;
  const filled = Array.from(counts, (n) => n ?? 0);
  return { counts: filled, respondents: filled.reduce((sum, n) => sum + n, 0) };
}
