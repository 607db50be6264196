import { FIRST, N, W, WW } from './line-fields.js';
import { addTo } from './sum.js';

/** Counts a response in the line at a place. */
export function countIn(lines: Float64Array, at: number, weighted: boolean, weight: number, row: number): void {
  const n = lines[at + N] as number;
  if (n === 0) lines[at + FIRST] = row;
  lines[at + N] = n + 1;
  if (!weighted) return;
  addTo(lines, at + W, weight);
  addTo(lines, at + WW, weight * weight);
}

/** Adds a line of responses to another of the same fields. */
export function addLine(lines: Float64Array, at: number, weighted: boolean, others: Float64Array, from: number): void {
  const first = others[from + FIRST] as number;
  if (lines[at + N] === 0 || first < (lines[at + FIRST] as number)) lines[at + FIRST] = first;
  lines[at + N] = (lines[at + N] as number) + (others[from + N] as number);
  if (!weighted) return;
  for (const sum of [W, WW]) {
    addTo(lines, at + sum, others[from + sum] as number);
    lines[at + sum + 1] = (lines[at + sum + 1] as number) + (others[from + sum + 1] as number);
  }
}
