import { normalQuantile } from './normal.js';
import { type NpsCounts, npsMoments } from './nps-moments.js';

/**
 * Wald interval of an NPS, in points: NPS ± z·100·√((p + d − (p − d)²)/n), divisor n, cut to ±100; as R package NPS, which does not cut.
 * Too narrow in small samples and near the ends, and of no width when all answers are of one class.
 */
export function npsWald(counts: NpsCounts, level: number): { low: number; high: number } {
  const { n, score, variance } = npsMoments(counts);
  const margin = normalQuantile((1 + level) / 2) * Math.sqrt(variance / n);
  return { low: 100 * Math.max(-1, score - margin), high: 100 * Math.min(1, score + margin) };
}
