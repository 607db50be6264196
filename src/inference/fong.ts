/** The normal z of a two-sided 10 % test, rounded as published. */
const CRITICAL_Z = 1.65;

/**
 * Fong's test of a Kano category: whether the most frequent category, given by `top` of n respondents, is significantly ahead of the
 * second, |a − b| ≥ 1.65·√((a + b)(2n − a − b)/(2n)), at 90 % confidence. Counts, n > 0; may be fractional.
 * Source: Fong (1996), "Using the self-stated importance questionnaire to interpret Kano questionnaire results",
 * Center for Quality of Management Journal 5, 21–24.
 */
export function fong(top: number, second: number, n: number): { difference: number; critical: number; significant: boolean } {
  const difference = Math.abs(top - second);
  const critical = CRITICAL_Z * Math.sqrt(((top + second) * (2 * n - top - second)) / (2 * n));
  return { difference, critical, significant: difference >= critical };
}
