/** A sample by its mean, the variance of single answers (divisor n − 1) and its size. */
export interface SampleMoments {
  mean: number;
  variance: number;
  n: number;
}

/**
 * Cohen's d, the size of the difference of two means, first minus second, in pooled standard deviations. Null when no answer differs from
 * another, or with fewer than three answers in all. 0.2 is called small, 0.5 medium, 0.8 large.
 * Source: Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, chapter 2.
 */
export function cohenD(first: SampleMoments, second: SampleMoments): number | null {
  const df = first.n + second.n - 2;
  const pooled = ((first.n - 1) * first.variance + (second.n - 1) * second.variance) / df;
  return df > 0 && pooled > 0 ? (first.mean - second.mean) / Math.sqrt(pooled) : null;
}
