import { normalQuantile } from '../../inference/normal.js';

/** What is known of a wave: the variance of one answer and the number of answers. */
export interface Wave {
  variance: number;
  n: number;
}

const errorOf = (first: Wave, second: Wave): number => Math.sqrt(first.variance / first.n + second.variance / second.n);

/** The smallest change between two independent waves that is significant once it was seen: z√(V₁/n₁ + V₂/n₂), in the unit of √V. */
export function significantChange(first: Wave, second: Wave, level: number): number {
  return normalQuantile((1 + level) / 2) * errorOf(first, second);
}

/** The smallest true change between two independent waves that will be significant with the given power: (z + z_β)√(V₁/n₁ + V₂/n₂). */
export function detectableChange(first: Wave, second: Wave, level: number, power: number): number {
  return (normalQuantile((1 + level) / 2) + normalQuantile(power)) * errorOf(first, second);
}
