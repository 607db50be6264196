/**
 * Krejcie and Morgan's table: answers for ±5 points at 95 % confidence and a share of one half, from χ² = 3.841, and rounded to the nearest
 * whole number where `csat` rounds up (a population of 500: 217, not 218).
 * Source: Krejcie and Morgan (1970), Educational and Psychological Measurement 30, 607–610.
 */
export function krejcieMorgan(population: number): number {
  const [chiSquare, p, d] = [3.841, 0.5, 0.05];
  return Math.round((chiSquare * population * p * (1 - p)) / (d * d * (population - 1) + chiSquare * p * (1 - p)));
}
