/**
 * Answers needed where only `population` can be asked, from those needed in a large one: n₀/(1 + (n₀ − k)/N), not rounded.
 * k is 1 where the variance has the divisor N, as that of shares and of the NPS, and 0 where it has N − 1, as a standard deviation.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., 4.4 and 4.6.
 */
export function finiteSize(n: number, population: number, k: 0 | 1): number {
  return n / (1 + (n - k) / population);
}

/** What the variance of n answers is multiplied by where `population` can be asked: (N − n)/(N − k), 0 when all have answered. */
export function finiteFactor(n: number, population: number, k: 0 | 1): number {
  return n >= population ? 0 : (population - n) / (population - k);
}
