import { normalDistribution, normalQuantile } from '../../inference/normal.js';

/**
 * Where a standard normal variable is cut, so that the pieces have these shares (they sum to 1): one threshold fewer than shares, ascending,
 * infinite where a piece at an end is empty.
 */
export function thresholdsOf(shares: readonly number[]): number[] {
  let below = 0;
  const last = shares.findLastIndex((one) => one > 0);
  return shares.slice(0, -1).map((share, place) => {
    below += share;
    return place >= last ? Number.POSITIVE_INFINITY : normalQuantile(Math.min(1, below));
  });
}

/** The piece in which a value falls, from 0. */
export function placeOf(value: number, thresholds: readonly number[]): number {
  let place = 0;
  while (place < thresholds.length && value > (thresholds[place] as number)) place++;
  return place;
}

/** What a figure is that weighs shares: Σ weight · share. */
export const figureOf = (weights: readonly number[], shares: readonly number[]): number =>
  shares.reduce((sum, share, place) => sum + share * (weights[place] as number), 0);

/** As far as a distribution is moved; nothing is left of it there. */
const FARTHEST = 12;
const STEPS = 80;

/**
 * Shares moved along the latent variable, thresholds kept, until the figure has the wanted value. `weights` rise or fall from one end to
 * the other. Null when the figure cannot have it.
 */
export function movedTo(shares: readonly number[], weights: readonly number[], value: number): number[] | null {
  const thresholds = thresholdsOf(shares);
  const rises = (weights.at(-1) as number) >= (weights[0] as number);
  let [low, high] = [-FARTHEST, FARTHEST];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const found = figureOf(weights, moved(thresholds, middle));
    if (found < value === rises) low = middle;
    else high = middle;
  }
  const reached = moved(thresholds, (low + high) / 2);
  return Math.abs(figureOf(weights, reached) - value) < 1e-6 ? reached : null;
}

function moved(thresholds: readonly number[], by: number): number[] {
  const below = [
    ...thresholds.map((threshold) => (Number.isFinite(threshold) ? normalDistribution(threshold - by) : Number(threshold > 0))),
    1,
  ];
  return below.map((share, place) => share - (below[place - 1] ?? 0));
}
