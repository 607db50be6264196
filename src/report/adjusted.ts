import { adjustP } from '../inference/adjust-p.js';
import type { FoundChange } from './figure-change.js';
import type { Change, Report } from './report.js';

/** Changes that are read together, with p adjusted for their number as the report adjusts it. */
export function adjusted(found: readonly (FoundChange & { from: string })[], { adjust, confidence }: Report['settings']): Change[] {
  const values = adjustP(
    found.map(({ p }) => p),
    adjust,
  );
  return found.map((change, at) => {
    const p = values[at] ?? null;
    return { ...change, adjusted: p, significant: p !== null && p < 1 - confidence };
  });
}
