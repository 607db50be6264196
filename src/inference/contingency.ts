import { chiSquareUpperTail } from './chi-square.js';

/**
 * Pearson's χ² test of independence of rows and columns with Cramér's V (0 to 1, not corrected for bias), from a table of counts, which
 * may be fractional (weighted shares times an effective n). Empty rows and columns are dropped before the degrees of freedom are counted.
 * df is 0 and the others are null when fewer than two rows or columns remain. As R's chisq.test(correct = FALSE).
 * Source: Pearson (1900), Philosophical Magazine 50, 157–175; Cramér (1946), Mathematical Methods of Statistics, p. 282.
 */
export function contingency(table: number[][]): { chiSquare: number | null; df: number; p: number | null; cramersV: number | null } {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (table[0] ?? []).map((_, j) => table.reduce((sum, row) => sum + (row[j] as number), 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  const shorter = Math.min(filled(rows), filled(columns));
  if (shorter < 2) return { chiSquare: null, df: 0, p: null, cramersV: null };
  const df = (filled(rows) - 1) * (filled(columns) - 1);
  const terms = table.flatMap((row, i) =>
    row.map((count, j) => {
      const expected = ((rows[i] as number) * (columns[j] as number)) / n;
      return expected > 0 ? (count - expected) ** 2 / expected : 0;
    }),
  );
  const chiSquare = terms.reduce((sum, term) => sum + term, 0);
  return { chiSquare, df, p: chiSquareUpperTail(chiSquare, df), cramersV: Math.min(1, Math.sqrt(chiSquare / (n * (shorter - 1)))) };
}

function filled(totals: number[]): number {
  return totals.filter((total) => total > 0).length;
}
