import { adjustP } from '../inference/adjust-p.js';
import type { Adjustment } from '../survey/survey.js';
import type { Comparison } from './result.js';

/** A comparison with its p-value adjusted for the number of comparisons made beside it. */
export interface Test extends Comparison {
  against: string;
  adjusted: number | null;
  significant: boolean;
}

/** Adjusts the p-values of comparisons that are read together, such as each group of a break against the rest. */
export function adjustTests(
  comparisons: readonly (Comparison | null)[],
  against: string,
  method: Adjustment,
  confidence: number,
): (Test | null)[] {
  const adjusted = adjustP(
    comparisons.map((one) => one?.p ?? null),
    method,
  );
  return comparisons.map((one, i) => {
    if (one === null) return null;
    const p = adjusted[i] ?? null;
    return { ...one, against, adjusted: p, significant: p !== null && p < 1 - confidence };
  });
}
