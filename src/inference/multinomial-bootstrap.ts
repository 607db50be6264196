import { binomialDraw } from './binomial-draw.js';
import { random } from './random.js';

/**
 * How often a sample drawn anew would be classified alike: the share of the draws, 0 to 1, in which `statistic` gave each class, by its
 * index in `counts`. A draw has n = round(Σ counts) answers with the shares of `counts`, which may be fractional. What is no index of
 * `counts` (−1 for "no class") is counted nowhere, so that the shares may sum to less than 1. The same seed gives the same shares.
 * Source: Efron and Tibshirani (1993), An Introduction to the Bootstrap, chapter 6; draws by conditional binomials, Davis (1993),
 * Computational Statistics & Data Analysis 16, 205–217.
 */
export function multinomialBootstrap(counts: number[], draws: number, seed: number, statistic: (counts: number[]) => number): number[] {
  const draw = multinomial(counts, random(seed));
  const found = Array.from({ length: draws }, () => statistic(draw()));
  return counts.map((_, index) => found.filter((one) => one === index).length / draws);
}

/** Each count is binomial given those before it: its share of what they left, in what they left of n. */
function multinomial(counts: number[], uniform: () => number): () => number[] {
  const remaining = counts.map((_, index) => counts.slice(index).reduceRight((sum, count) => sum + count, 0));
  const n = Math.round(remaining[0] ?? 0);
  return () => {
    let left = n;
    return counts.map((count, index) => {
      const drawn = count > 0 ? binomialDraw(left, count / (remaining[index] as number), uniform) : 0;
      left -= drawn;
      return drawn;
    });
  };
}
