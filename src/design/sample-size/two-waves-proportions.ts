import { normalQuantile } from '../../inference/normal.js';
import { bisect } from './bisect.js';

/**
 * Answers in each of two independent waves to tell a share p₁ from p₂ with the given power in a two-sided test of 1 − `level`:
 * (z√(2p̄q̄) + z_β√(p₁q₁ + p₂q₂))²/(p₁ − p₂)², not rounded; as R's power.prop.test.
 * Source: Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd ed., chapter 4.
 */
export function proportionsPerWave(p1: number, p2: number, level: number, power: number): number {
  const mean = (p1 + p2) / 2;
  const equal = normalQuantile((1 + level) / 2) * Math.sqrt(2 * mean * (1 - mean));
  const different = normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return ((equal + different) / (p1 - p2)) ** 2;
}

/** The same for a test with continuity correction, from what it takes without: n/4 (1 + √(1 + 4/(n|p₁ − p₂|)))². Source: as proportionsPerWave. */
export function withContinuity(n: number, p1: number, p2: number): number {
  return (n / 4) * (1 + Math.sqrt(1 + 4 / (n * Math.abs(p1 - p2)))) ** 2;
}

/**
 * The smallest rise (`towards` 1) or drop (`towards` 0) from the share p that two waves of n answers each detect with the given power, as a
 * share above 0; null when not even the largest would be detected.
 */
export function detectableShift(p: number, towards: 0 | 1, n: number, level: number, power: number): number | null {
  const enough = (shift: number): number => n - proportionsPerWave(p, towards === 1 ? p + shift : p - shift, level, power);
  const most = towards === 1 ? 1 - p : p;
  return enough(most) < 0 ? null : bisect(enough, 0, most);
}
