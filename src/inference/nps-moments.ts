/** Answers to "would you recommend us" by class. Not negative, not all zero; may be fractional (weighted shares times an effective n). */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
}

/**
 * What every NPS interval starts from: the number of answers n, the score as promoters' minus detractors' share (−1 to 1, not points),
 * and the variance of a single answer, p + d − (p − d)². Source: Rocks (2016), The American Statistician 70, 365–372.
 */
export function npsMoments({ promoters, passives, detractors }: NpsCounts): { n: number; score: number; variance: number } {
  const n = promoters + passives + detractors;
  const score = promoters / n - detractors / n;
  return { n, score, variance: promoters / n + detractors / n - score * score };
}
