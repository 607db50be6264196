import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { principalEigenvector, symmetricEigen } from '../../src/inference/eigen.js';
import { CORRELATION } from './attitude.js';

const dot = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

describe('symmetricEigen', () => {
  it('of the correlations of attitude (NumPy 2.4.6 eigvalsh)', () => {
    const expected = [3.71637575, 1.14092189, 0.84719155, 0.61286966, 0.32367281, 0.21853059, 0.14043776];
    symmetricEigen(CORRELATION).values.forEach((value, k) => {
      expect(value).toBeCloseTo(expected[k] ?? Number.NaN, 8);
    });
  });

  it('of 2 by 2 in closed form', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect(values.map((value) => Number(value.toFixed(14)))).toEqual([3, 1]);
    expect(Math.abs(dot(vectors[0] as number[], [1, 1]))).toBeCloseTo(Math.SQRT2, 14);
    expect(
      symmetricEigen([
        [0, 1],
        [1, 0],
      ]).values,
    ).toEqual([1, -1].map((value) => expect.closeTo(value, 14)));
    expect(symmetricEigen([])).toEqual({ values: [], vectors: [] });
  });

  it('gives back the matrix, by orthonormal vectors in descending order', () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    const square = fc
      .integer({ min: 1, max: 7 })
      .chain((k) => fc.array(fc.array(entry, { minLength: k, maxLength: k }), { minLength: k, maxLength: k }));
    fc.assert(
      fc.property(square, (rows) => {
        const matrix = rows.map((row, i) => row.map((value, j) => (value + ((rows[j] as number[])[i] as number)) / 2));
        const { values, vectors } = symmetricEigen(matrix);
        expect(values).toEqual([...values].sort((a, b) => b - a));
        matrix.forEach((row, i) => {
          row.forEach((value, j) => {
            const rebuilt = values.reduce(
              (sum, lambda, k) => sum + lambda * (vectors[k]?.[i] ?? Number.NaN) * (vectors[k]?.[j] ?? Number.NaN),
              0,
            );
            expect(rebuilt).toBeCloseTo(value, 11);
            expect(dot(vectors[i] as number[], vectors[j] as number[])).toBeCloseTo(i === j ? 1 : 0, 12);
          });
        });
      }),
    );
  });
});

describe('principalEigenvector', () => {
  it('of a consistent matrix is its weights', () => {
    const { value, vector } = principalEigenvector([
      [1, 2, 6],
      [1 / 2, 1, 3],
      [1 / 6, 1 / 3, 1],
    ]);
    expect(value).toBeCloseTo(3, 13);
    [0.6, 0.3, 0.1].forEach((weight, i) => {
      expect(vector[i]).toBeCloseTo(weight, 14);
    });
    expect(principalEigenvector([[5]])).toEqual({ value: 5, vector: [1] });
  });

  it('is an eigenvector of sum 1', () => {
    const entry = fc.double({ min: 0.1, max: 10, noNaN: true });
    const square = fc
      .integer({ min: 1, max: 7 })
      .chain((k) => fc.array(fc.array(entry, { minLength: k, maxLength: k }), { minLength: k, maxLength: k }));
    fc.assert(
      fc.property(square, (matrix) => {
        const { value, vector } = principalEigenvector(matrix);
        expect(
          dot(
            vector,
            matrix.map(() => 1),
          ),
        ).toBeCloseTo(1, 13);
        matrix.forEach((row, i) => {
          expect(dot(row, vector)).toBeCloseTo(value * (vector[i] as number), 10);
        });
      }),
    );
  });
});
