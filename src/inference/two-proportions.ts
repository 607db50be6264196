import { chiSquareUpperTail } from './chi-square.js';

/**
 * N − 1 chi-square test of two independent proportions, x1 of n1 against x2 of n2; two-sided, one degree of freedom. Counts may be
 * fractional. Both null when there is nothing to test: an empty sample, or all or none in both.
 * Source: Campbell (2007), Statistics in Medicine 26, 3661–3675.
 */
export function twoProportions(x1: number, n1: number, x2: number, n2: number): { chiSquare: number | null; p: number | null } {
  const hits = x1 + x2;
  const n = n1 + n2;
  const margins = n1 * n2 * hits * (n - hits);
  if (!(margins > 0)) return { chiSquare: null, p: null };
  const chiSquare = ((n - 1) * (x1 * (n2 - x2) - x2 * (n1 - x1)) ** 2) / margins;
  return { chiSquare, p: chiSquareUpperTail(chiSquare, 1) };
}
