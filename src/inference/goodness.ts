import { chiSquareUpperTail } from './chi-square.js';

/**
 * Pearson's χ² test that all classes are equally frequent, from their counts, which may be fractional; df = classes − 1. χ² and p are
 * null below two classes or without any count. As R's chisq.test(counts). Source: Pearson (1900), Philosophical Magazine 50, 157–175.
 */
export function equalShares(counts: number[]): { chiSquare: number | null; df: number; p: number | null } {
  const df = Math.max(0, counts.length - 1);
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  if (df === 0 || !(expected > 0)) return { chiSquare: null, df, p: null };
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return { chiSquare, df, p: chiSquareUpperTail(chiSquare, df) };
}
