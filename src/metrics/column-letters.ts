import { pairwiseProportions } from '../inference/pairwise-proportions.js';
import type { Adjustment } from '../survey/survey.js';

/** How many responses there are, what they weigh, and the sum of their squared weights. */
export interface Tally {
  n: number;
  w: number;
  ww: number;
}

/** A to Z, then AA, AB … */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/**
 * Which samples have a lower share of an answer than each of them, as the letters of those samples: pairwise z tests of proportions,
 * weighted shares counted as Kish's effective number of the sample, p adjusted over all pairs of the answer. `cells` are those who gave
 * the answer, by sample. Samples of fewer than `least` responses are not tested.
 */
export function higherThan(
  cells: readonly Tally[],
  samples: readonly Tally[],
  { adjust, confidence, least }: { adjust: Adjustment; confidence: number; least: number },
): string[][] {
  const shares = samples.map(({ w }, i) => (w === 0 ? 0 : Math.min(1, (cells[i]?.w ?? 0) / w)));
  const counts = samples.map((sample, i) => {
    const n = sample.n < least ? 0 : effective(sample);
    return { x: (shares[i] as number) * n, n };
  });
  const p = pairwiseProportions(counts, adjust);
  return shares.map((share, i) =>
    shares.flatMap((other, j) => {
      const tested = p[i]?.[j] ?? null;
      return tested !== null && tested < 1 - confidence && share > other ? [letterOf(j)] : [];
    }),
  );
}

/** Kish's effective number of responses. */
export const effective = ({ w, ww }: Tally): number => (ww === 0 ? 0 : w ** 2 / ww);
