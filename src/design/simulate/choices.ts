import type { Uniform } from './streams.js';

/** The place of one of several with these shares, which sum to 1. */
export function pick(shares: readonly number[], uniform: Uniform): number {
  let left = uniform();
  for (let place = 0; place < shares.length; place++) {
    left -= shares[place] as number;
    if (left < 0) return place;
  }
  return shares.findLastIndex((share) => share > 0);
}

/** One of several that are alike. */
export const pickEvenly = <T>(all: readonly T[], uniform: Uniform): T => all[Math.floor(uniform() * all.length)] as T;

/**
 * Draws which of several are chosen, at least one of them, so that each is chosen with its share of those who choose: independent draws of
 * probability cp, given that one of them succeeds. Shares p sum to 1 or more, and c = 1 − Π(1 − cp) makes them what was asked for.
 */
export function someOf(shares: readonly number[], uniform: Uniform): () => number[] {
  const c = reached(shares);
  const chances = shares.map((share) => Math.min(1, c * share));
  const anyFrom = chances.map((_, place) => anyOf(chances.slice(place)));
  return () => {
    const chosen: number[] = [];
    for (const [place, chance] of chances.entries()) {
      const given = chosen.length > 0 ? chance : Math.min(1, chance / (anyFrom[place] as number));
      if (uniform() < given) chosen.push(place);
    }
    return chosen;
  };
}

/** The probability that any happens, of independent ones; exact where they are small. */
const anyOf = (chances: readonly number[]): number => -Math.expm1(chances.reduce((sum, chance) => sum + Math.log1p(-chance), 0));

/** The root of c = 1 − Π(1 − cp) above 0: a concave function, so halving finds it. Nearly 0 where shares sum to 1: then one is chosen. */
function reached(shares: readonly number[]): number {
  let [low, high] = [1e-9, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (anyOf(shares.map((share) => middle * share)) > middle) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Puts all in an order: each comes first with its share, the next among the rest likewise. Source: Plackett (1975), The analysis of
 * permutations, Applied Statistics 24, drawn by exponential arrival times.
 */
export function ordered(shares: readonly number[], uniform: Uniform): number[] {
  const arrivals = shares.map((share, place) => ({ place, time: -Math.log(1 - uniform()) / Math.max(share, 1e-12) }));
  return arrivals.sort((a, b) => a.time - b.time || a.place - b.place).map(({ place }) => place);
}
