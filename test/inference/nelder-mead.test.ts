import { describe, expect, it } from 'vitest';
import { minimise } from '../../src/inference/nelder-mead.js';

describe('minimise', () => {
  it("finds the least value of Rosenbrock's valley, (1, 1), from the classic start (Rosenbrock 1960)", () => {
    const { at, value, converged } = minimise(([x = 0, y = 0]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2, [-1.2, 1]);
    expect(converged).toBe(true);
    expect(at[0]).toBeCloseTo(1, 5);
    expect(at[1]).toBeCloseTo(1, 5);
    expect(value).toBeCloseTo(0, 9);
  });

  it("finds the least value of Powell's function of four numbers, 0 at the origin (Powell 1962)", () => {
    const powell = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): number =>
      (a + 10 * b) ** 2 + 5 * (c - d) ** 2 + (b - 2 * c) ** 4 + 10 * (a - d) ** 4;
    expect(minimise(powell, [3, -1, 0, 1]).value).toBeCloseTo(0, 8);
  });

  it('walks around places where the function is no number', () => {
    const { at } = minimise(([x = 0]) => x - Math.log(x), [0.01]);
    expect(at[0]).toBeCloseTo(1, 5);
  });

  it('says when it did not settle', () => {
    expect(minimise(([x = 0]) => -x, [1]).converged).toBe(false);
  });
});
