import type { NpsCounts } from './nps-moments.js';
import { npsWald } from './nps-wald.js';

/**
 * Adjusted Wald interval of an NPS, in points, cut to ±100: the Wald interval of `adjustedCounts`.
 * It is centred on the adjusted score. The raw one lies inside at level 0.95 from two answers on; at lower levels it can be outside near ±100.
 * Source: Rocks (2016), "Interval estimation for the Net Promoter Score", The American Statistician 70, 365–372.
 */
export function adjustedWald(counts: NpsCounts, level: number): { low: number; high: number } {
  return npsWald(adjustedCounts(counts), level);
}

/** Counts with three imagined answers added: ¾ promoter, 1½ passives, ¾ detractor (Rocks 2016). */
export function adjustedCounts({ promoters, passives, detractors }: NpsCounts): NpsCounts {
  return { promoters: promoters + 0.75, passives: passives + 1.5, detractors: detractors + 0.75 };
}
