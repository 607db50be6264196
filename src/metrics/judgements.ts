import * as z from 'zod';

/** How far a judgement times its counterpart may be from 1: decimals such as 0.33 for 1/3 are rounded. */
const TOLERANCE = 0.05;

const judgementSchema = z.union(
  [
    z.number().positive('above 0'),
    z
      .string()
      .regex(/^\s*[1-9]\d*\s*\/\s*[1-9]\d*\s*$/, 'a number above 0 or a fraction such as 1/3')
      .transform((text) => {
        const [above, below] = text.split('/').map(Number) as [number, number];
        return above / below;
      }),
  ],
  { error: 'a number above 0 or a fraction such as 1/3' },
);

/** Pairwise comparisons as they are written: a list of rows, numbers or fractions such as "1/3". */
export const judgementsSchema = z
  .array(z.array(judgementSchema))
  .describe('In place of weights: how many times as important the item of the row is as that of the column, as [[1, 3], [1/3, 1]]');

/** What keeps judgements from being pairwise comparisons of n things, and where; null when nothing does. */
export function judgementFault(rows: readonly (readonly number[])[], n: number): { path: number[]; message: string } | null {
  if (rows.length !== n) return { path: [], message: `${n} rows, one for each item of its level (it has ${rows.length})` };
  for (const [i, row] of rows.entries()) {
    if (row.length !== n) return { path: [i], message: `${n} numbers, one for each item of its level (it has ${row.length})` };
    for (const [j, judged] of row.entries()) {
      if (i === j && judged !== 1) return { path: [i, j], message: '1, as it compares an item with itself' };
      const counterpart = rows[j]?.[i];
      if (j < i && counterpart !== undefined && Math.abs(judged * counterpart - 1) > TOLERANCE)
        return {
          path: [i, j],
          message: `the reciprocal of entry ${i + 1} of row ${j + 1}, which is ${Number(counterpart.toPrecision(4))}`,
        };
    }
  }
  return null;
}

/** Judgements with each the exact reciprocal of its counterpart: of two the one above 1 is taken, the other is it rounded. */
export function reciprocal(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((row, i) =>
    row.map((judged, j) => {
      const counterpart = rows[j]?.[i] as number;
      return judged >= counterpart ? judged : 1 / counterpart;
    }),
  );
}
