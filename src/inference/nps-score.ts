import { normalQuantile } from './normal.js';
import { type NpsCounts, npsMoments } from './nps-moments.js';

/** Halvings of the way from the score to the end of the scale: beyond double precision. */
const HALVINGS = 60;

/**
 * Score interval of an NPS, in points: all scores δ that the score test does not reject, n(p − d − δ)² ≤ z²·V(δ), with the variance V
 * of the maximum likelihood shares under p − d = δ. Limits by bisection; never beyond ±100, always around the raw score.
 * Source: May and Johnson (1997), Statistics in Medicine 16, 2127–2136; Tango (1998), Statistics in Medicine 17, 891–908,
 * whose discordant pairs are the promoters and detractors here.
 */
export function npsScore(counts: NpsCounts, level: number): { low: number; high: number } {
  const { n, score } = npsMoments(counts);
  const z = normalQuantile((1 + level) / 2);
  const accepts = (delta: number) => n * (score - delta) ** 2 <= z * z * varianceUnder(delta, counts);
  return { low: 100 * farthest(accepts, score, -1), high: 100 * farthest(accepts, score, 1) };
}

/** p + d − δ² for the shares that are most likely under p − d = δ; d is the root of Tango's quadratic equation. */
function varianceUnder(delta: number, { promoters, passives, detractors }: NpsCounts): number {
  const n = promoters + passives + detractors;
  const a = 2 * n;
  const b = (2 * n - promoters + detractors) * delta - promoters - detractors;
  const c = -detractors * delta * (1 - delta);
  const share = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  return 2 * share + delta * (1 - delta);
}

function farthest(accepts: (delta: number) => boolean, from: number, end: number): number {
  let inside = from;
  let outside = end;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (inside + outside) / 2;
    if (accepts(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}
