import { principalEigenvector } from './eigen.js';

/** Saaty's mean consistency index of random judgements of n = 1 … 10 things. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
/** How far rounding can take a judgement from what the weights imply, as a ratio. */
const ROUNDING = 1e-9;

/**
 * Weights from pairwise comparisons (analytic hierarchy process): matrix[i][j] says how many times as important i is as j, positive, with
 * matrix[j][i] its reciprocal. The weights are the principal eigenvector, sum 1; `lambda` its eigenvalue, at least n; `ci` is
 * (λ − n)/(n − 1), 0 for n < 3; `cr` is ci over Saaty's random index, 0 for n < 3, null for n > 10, where he has none. Above 0.1 the
 * judgements contradict each other. `worst` is the judgement (row < column, from 0) whose ratio to the implied w_row/w_column is
 * furthest from 1; null when all agree.
 * Source: Saaty (1980), The Analytic Hierarchy Process.
 */
export function ahp(matrix: number[][]): {
  weights: number[];
  lambda: number;
  ci: number;
  cr: number | null;
  worst: { row: number; column: number; judged: number; implied: number } | null;
} {
  const n = matrix.length;
  const { value: lambda, vector: weights } = principalEigenvector(matrix);
  const ci = n < 3 ? 0 : Math.max(0, lambda - n) / (n - 1);
  return { weights, lambda, ci, cr: consistencyRatio(ci, n), worst: worstJudgement(matrix, weights) };
}

function consistencyRatio(ci: number, n: number): number | null {
  if (n < 3) return 0;
  const index = RANDOM_INDEX[n - 1];
  return index === undefined ? null : ci / index;
}

function worstJudgement(matrix: number[][], weights: number[]): { row: number; column: number; judged: number; implied: number } | null {
  const judgements = matrix.flatMap((entries, row) =>
    entries.map((judged, column) => ({ row, column, judged, implied: (weights[row] as number) / (weights[column] as number) })),
  );
  const [worst] = judgements.filter(({ row, column }) => row < column).sort((a, b) => distance(b) - distance(a));
  return worst !== undefined && distance(worst) > ROUNDING ? worst : null;
}

function distance({ judged, implied }: { judged: number; implied: number }): number {
  return Math.abs(Math.log(judged / implied));
}
