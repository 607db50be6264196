import { adjustedCounts } from './adjusted-wald.js';
import { normalDistribution, normalQuantile } from './normal.js';
import { type NpsCounts, npsMoments } from './nps-moments.js';

/**
 * Difference of the NPS of two independent samples, first minus second, in points (±200), with z = Δ/√(V₁/n₁ + V₂/n₂) and two-sided p.
 * `difference` is that of the raw scores. By `adjusted-wald` z, p and interval come from the adjusted counts (Rocks 2016): they agree
 * with each other and are centred on the adjusted difference. The raw one can lie outside when a sample has one or two answers, or when
 * (almost) only promoters meet (almost) only detractors.
 * By `wald` all is raw, as nps.test of R package NPS; z and p are null when neither sample varies.
 */
export function npsDifference(
  first: NpsCounts,
  second: NpsCounts,
  level: number,
  method: 'adjusted-wald' | 'wald' = 'adjusted-wald',
): { difference: number; low: number; high: number; z: number | null; p: number | null } {
  const adjust = method === 'wald' ? (counts: NpsCounts) => counts : adjustedCounts;
  const a = npsMoments(adjust(first));
  const b = npsMoments(adjust(second));
  const centre = a.score - b.score;
  const se = Math.sqrt(a.variance / a.n + b.variance / b.n);
  const margin = normalQuantile((1 + level) / 2) * se;
  const z = se > 0 ? centre / se : null;
  return {
    difference: 100 * (npsMoments(first).score - npsMoments(second).score),
    low: 100 * Math.max(-2, centre - margin),
    high: 100 * Math.min(2, centre + margin),
    z,
    p: z === null ? null : 2 * normalDistribution(-Math.abs(z)),
  };
}
