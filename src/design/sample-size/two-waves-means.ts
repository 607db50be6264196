import { normalQuantile } from '../../inference/normal.js';
import { bisect } from './bisect.js';
import { tTestPower } from './t-test-power.js';

/** The smallest samples that have a standard deviation. */
const LEAST = 2;

/**
 * Answers in each of two independent waves to find that a mean moved by `change`, with the given power in a two-sided test of 1 − `level`,
 * by the normal approximation: 2σ²(z + z_β)²/δ², not rounded. `sd` is σ in both waves.
 */
export function meansPerWaveByNormal(sd: number, change: number, level: number, power: number): number {
  return 2 * ((sd / change) * (normalQuantile((1 + level) / 2) + normalQuantile(power))) ** 2;
}

/** The same for the t test, which needs about z²/4 answers more; not rounded, at least 2. As R's power.t.test. */
export function meansPerWave(sd: number, change: number, level: number, power: number): number {
  const effect = Math.abs(change) / sd;
  const lacks = (n: number): number => tTestPower(effect, n, level) - power;
  if (lacks(LEAST) >= 0) return LEAST;
  let enough = Math.max(2 * LEAST, meansPerWaveByNormal(sd, change, level, power));
  while (lacks(enough) < 0) enough *= 1.5;
  return bisect(lacks, LEAST, enough);
}

/** The smallest change of a mean that t tests of two waves with n ≥ 2 answers each find with the given power, in the unit of `sd`. */
export function detectableMeanChange(sd: number, n: number, level: number, power: number): number {
  const lacks = (effect: number): number => tTestPower(effect, n, level) - power;
  let enough = 1;
  while (lacks(enough) < 0) enough *= 2;
  return sd * bisect(lacks, 0, enough);
}
