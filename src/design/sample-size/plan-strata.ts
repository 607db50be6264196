import { normalQuantile } from '../../inference/normal.js';
import { allocate, byLargestRemainder } from './allocate.js';
import { invitationsFor } from './invitations.js';
import { roundUp } from './round-up.js';
import { designEffect, measureOf, type Settings, type StrataPlan } from './settings.js';
import { stratifiedError } from './stratified.js';

/** One stratum of a plan. */
export interface StratumSize {
  name: string;
  size: number;
  /** Standard deviation of its answers: of shares and the NPS as a fraction, of a mean in points of its scale. */
  sd: number;
  /** Its share of the answers, not rounded. */
  share: number;
  answers: number;
  /** Null when the response rate is unknown. */
  invitations: number | null;
  /** Margin of error of its own figure, in points of 100 or of the scale. */
  margin: number;
}

/** Divides the answers among strata. */
export function planStrata(settings: Settings, plan: StrataPlan, total: number): StratumSize[] {
  const shares = allocate(plan.strata, total, plan.allocation, plan.floor);
  const answers = byLargestRemainder(shares);
  const { rate } = settings.response;
  const z = normalQuantile((1 + settings.confidence) / 2) * measureOf(settings.expected).points;
  return plan.strata.map((stratum, h) => {
    const n = answers[h] as number;
    return {
      ...stratum,
      share: shares[h] as number,
      answers: n,
      invitations: rate === null ? null : roundUp(invitationsFor(n, { ...settings.response, rate })),
      margin: n >= stratum.size ? 0 : z * stratifiedError([stratum], [n / designEffect(settings.design)]),
    };
  });
}
