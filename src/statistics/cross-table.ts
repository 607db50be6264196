import type { Counts } from './counts.js';

/** One side of a cross-tabulation: a scale's points or a question's options, and which of them a stored text stands for. */
export interface Side {
  options: { value: string; label: string }[];
  /** Several for a multiple choice, none for no valid answer. */
  read(text: string | null): string[];
}

/** How the answers to two questions go together. With a multiple choice a response is in several rows or columns. */
export interface CrossTable {
  rows: { value: string; label: string; n: number; w: number; ww: number }[];
  columns: { value: string; label: string; n: number; w: number; ww: number }[];
  /** By row and column. */
  cells: { n: number; w: number; ww: number }[][];
  /** Responses with a valid answer to both. */
  both: { n: number; w: number; ww: number };
  respondents: number;
  weighted: boolean;
}

/** Lays a table of two columns over the options of both sides. */
export function layCross(counts: Counts, first: Side, second: Side, weighted: boolean): CrossTable {
  const empty = () => ({ n: 0, w: 0, ww: 0 });
  const rows = first.options.map((option) => ({ ...option, ...empty() }));
  const columns = second.options.map((option) => ({ ...option, ...empty() }));
  const rowOf = new Map(rows.map(({ value }, i) => [value, i]));
  const columnOf = new Map(columns.map(({ value }, i) => [value, i]));
  const cells = rows.map(() => columns.map(empty));
  const both = empty();
  let respondents = counts.overflow;
  for (const { keys, n, w, ww } of counts.cells) {
    respondents += n;
    const inRows = first.read(keys[0] ?? null).flatMap((value) => rowOf.get(value) ?? []);
    const inColumns = second.read(keys[1] ?? null).flatMap((value) => columnOf.get(value) ?? []);
    if (inRows.length === 0 || inColumns.length === 0) continue;
    const sums = [
      both,
      ...inRows.map((i) => rows[i]),
      ...inColumns.map((j) => columns[j]),
      ...inRows.flatMap((i) => inColumns.map((j) => cells[i]?.[j])),
    ];
    for (const sum of sums) {
      if (sum === undefined) continue;
      sum.n += n;
      sum.w += w;
      sum.ww += ww;
    }
  }
  return { rows, columns, cells, both, respondents, weighted };
}
