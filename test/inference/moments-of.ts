import { readFileSync } from 'node:fs';

/** Number, means and covariance matrix (divisor n − 1) of the rows of numbers. */
export function momentsOf(rows: number[][]): { n: number; means: number[]; covariance: number[][] } {
  const n = rows.length;
  const columns = (rows[0] as number[]).map((_, j) => rows.map((row) => row[j] as number));
  const means = columns.map((column) => sum(column) / n);
  const centred = columns.map((column, j) => column.map((value) => value - (means[j] as number)));
  return { n, means, covariance: centred.map((a) => centred.map((b) => sum(a.map((value, i) => value * (b[i] as number))) / (n - 1))) };
}

/** The named columns of a plain comma-separated file of numbers, row by row. */
export function columnsOf(path: string, names: string[]): number[][] {
  const [head = [], ...rows] = readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replaceAll('"', '').split(','));
  return rows.map((row) => names.map((name) => Number(row[head.indexOf(name)])));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
