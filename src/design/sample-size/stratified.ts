import { normalQuantile } from '../../inference/normal.js';

/** A part of the population that is sampled by itself: how many people, and the standard deviation of their answers. */
export interface Stratum {
  name: string;
  size: number;
  sd: number;
}

/** Answers in proportion to the sizes, or to sizes times standard deviations, which gives the overall figure its smallest error (Neyman 1934). */
export type Allocation = 'proportional' | 'neyman';

/** What each stratum's answers are proportional to. */
export const claimOf = ({ size, sd }: Stratum, allocation: Allocation): number => (allocation === 'neyman' ? size * sd : size);

/** All members of all strata. */
export const populationOf = (strata: readonly Stratum[]): number => strata.reduce((sum, { size }) => sum + size, 0);

/**
 * Answers of all strata together for a margin of error of the overall mean, in the unit of the standard deviations, not rounded;
 * with V = (e/z)² by Neyman (ΣWS)²/(V + ΣWS²/N), proportional ΣWS²/(V + ΣWS²/N). No stratum is thought to be asked completely.
 * Source: Cochran (1977), Sampling Techniques, 3rd ed., 5.9.
 */
export function stratifiedSize(strata: readonly Stratum[], margin: number, level: number, allocation: Allocation): number {
  const population = populationOf(strata);
  const mean = (value: (sd: number) => number): number => strata.reduce((sum, { size, sd }) => sum + (size / population) * value(sd), 0);
  const variance = mean((sd) => sd * sd);
  const wanted = (margin / normalQuantile((1 + level) / 2)) ** 2;
  return (allocation === 'neyman' ? mean((sd) => sd) ** 2 : variance) / (wanted + variance / population);
}

/**
 * Standard error of the overall mean from the answers of each stratum, in their order: √Σ W²S²(1 − n/N)/n.
 * Source: as stratifiedSize, theorem 5.3.
 */
export function stratifiedError(strata: readonly Stratum[], answers: readonly number[]): number {
  const population = populationOf(strata);
  const variances = strata.map(({ size, sd }, h) => {
    const n = answers[h] as number;
    return (size / population) ** 2 * sd * sd * Math.max(0, 1 / n - 1 / size);
  });
  return Math.sqrt(variances.reduce((sum, one) => sum + one, 0));
}
