/** Jacobi's method converges quadratically and takes about ten. */
const MOST_SWEEPS = 100;
/** Judgements that contradict each other utterly take hundreds. */
const MOST_STEPS = 100_000;
const PRECISION = 1e-14;

/**
 * Eigenvalues of a symmetric matrix in descending order, and their eigenvectors: vectors[k] belongs to values[k], of length 1, either sign.
 * Source: Jacobi's cyclic method, Golub and Van Loan (2013), Matrix Computations, section 8.5.
 */
export function symmetricEigen(matrix: number[][]): { values: number[]; vectors: number[][] } {
  let turned = matrix;
  let vectors: number[][] = matrix.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
  const negligible = (Number.EPSILON * Math.hypot(...matrix.flat())) ** 2;
  for (let sweep = 0; sweep < MOST_SWEEPS && offDiagonal(turned) > negligible; sweep++) {
    for (let q = 1; q < matrix.length; q++) {
      for (let p = 0; p < q; p++) {
        const rotate = rotation(turned, p, q);
        turned = rotate(transpose(rotate(turned)));
        vectors = rotate(vectors);
      }
    }
  }
  const pairs = turned.map((row, i) => ({ value: row[i] as number, vector: vectors[i] as number[] })).sort((a, b) => b.value - a.value);
  return { values: pairs.map(({ value }) => value), vectors: pairs.map(({ vector }) => vector) };
}

/**
 * The largest eigenvalue of a matrix of positive numbers and its only positive eigenvector, scaled to sum 1, to 14 decimals.
 * Source: Perron's theorem; power iteration, Golub and Van Loan (2013), Matrix Computations, section 7.3.
 */
export function principalEigenvector(matrix: number[][]): { value: number; vector: number[] } {
  let vector = matrix.map(() => 1 / matrix.length);
  let value = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const product = matrix.map((row) => row.reduce((sum, entry, j) => sum + entry * (vector[j] as number), 0));
    value = product.reduce((sum, entry) => sum + entry, 0);
    const next = product.map((entry) => entry / value);
    const change = Math.max(...next.map((entry, i) => Math.abs(entry - (vector[i] as number))));
    vector = next;
    if (change <= PRECISION) break;
  }
  return { value, vector };
}

/** The rotation of rows p and q that, applied to rows and columns, makes their common entry zero. */
function rotation(matrix: number[][], p: number, q: number): (rows: number[][]) => number[][] {
  const [rowP, rowQ] = [matrix[p] as number[], matrix[q] as number[]];
  const shared = rowP[q] as number;
  if (shared === 0) return (rows) => rows;
  const cotangent = ((rowQ[q] as number) - (rowP[p] as number)) / (2 * shared);
  const tangent = (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.hypot(cotangent, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  return (rows) => {
    const [first, second] = [rows[p] as number[], rows[q] as number[]];
    return rows.with(p, combine(cosine, first, -sine, second)).with(q, combine(sine, first, cosine, second));
  };
}

function combine(a: number, first: number[], b: number, second: number[]): number[] {
  return first.map((entry, i) => a * entry + b * (second[i] as number));
}

function transpose(matrix: number[][]): number[][] {
  return matrix.map((_, j) => matrix.map((row) => row[j] as number));
}

function offDiagonal(matrix: number[][]): number {
  return matrix.reduce((sum, row, i) => row.reduce((part, entry, j) => (i === j ? part : part + entry * entry), sum), 0);
}
