import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ahp } from '../../src/inference/ahp.js';

/** The whole matrix, from the judgements above its diagonal, row by row. */
function reciprocal(n: number, judgements: number[]): number[][] {
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  const rest = [...judgements];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const judged = rest.shift() as number;
      (matrix[i] as number[])[j] = judged;
      (matrix[j] as number[])[i] = 1 / judged;
    }
  return matrix;
}

describe('ahp', () => {
  it.each([
    [
      'mathmodels 0.0.11 (Python), documented example',
      5,
      [1 / 2, 4, 3, 3, 7, 5, 5, 1 / 2, 1 / 3, 1],
      [0.2636034927992, 0.4758353781823, 0.05381459692577, 0.09806828760052, 0.1086782444922],
      5.07208440857,
      0.01802110214255,
      0.01609026977014,
    ],
    [
      'choice of a leader, Wikipedia "Analytic hierarchy process – leader example"',
      4,
      [4, 3, 7, 1 / 3, 3, 5],
      [0.5475692389618, 0.1265552843734, 0.2699499224522, 0.05592555421255],
      4.118418024313,
      0.03947267477112,
      0.04385852752347,
    ],
    [
      'Saaty’s scale, 3 by 3',
      3,
      [3, 5, 3],
      [0.6369855717448, 0.2582849943745, 0.1047294338807],
      3.038511090558,
      0.01925554527909,
      0.03319921599843,
    ],
    [
      'judgements that contradict each other',
      4,
      [9, 1 / 7, 3, 5, 1 / 3, 9],
      [0.2971087187177, 0.2321926899195, 0.369125019178, 0.1015735721848],
      9.236672023591,
      1.745557341197,
      1.939508156886,
    ],
  ])('%s (all also by NumPy 2.4.6 eig)', (_, n, judgements, weights, lambda, ci, cr) => {
    const found = ahp(reciprocal(n, judgements));
    found.weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo(weights[i] ?? Number.NaN, 12);
    });
    expect(found.lambda).toBeCloseTo(lambda, 11);
    expect(found.ci).toBeCloseTo(ci, 11);
    expect(found.cr).toBeCloseTo(cr, 11);
  });

  it('names the judgement that is furthest from what the others imply', () => {
    const consistent = reciprocal(4, [2, 4, 8, 2, 4, 2]);
    (consistent[1] as number[])[3] = 1 / 4;
    (consistent[3] as number[])[1] = 4;
    const { weights, worst, cr } = ahp(consistent);
    expect(worst).toMatchObject({ row: 1, column: 3, judged: 1 / 4 });
    expect(worst?.implied).toBe((weights[1] as number) / (weights[3] as number));
    expect(cr).toBeGreaterThan(0.1);
  });

  it('of one or two things is always consistent', () => {
    expect(ahp([[1]])).toEqual({ weights: [1], lambda: 1, ci: 0, cr: 0, worst: null });
    const two = ahp(reciprocal(2, [3]));
    expect(two.weights).toEqual([expect.closeTo(0.75, 13), expect.closeTo(0.25, 13)]);
    expect(two).toMatchObject({ ci: 0, cr: 0, worst: null });
  });

  it('gives back the weights that consistent judgements were made of; no ratio beyond ten things', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.05, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const { weights, cr, worst } = ahp(parts.map((a) => parts.map((b) => a / b)));
        weights.forEach((weight, i) => {
          expect(weight).toBeCloseTo((parts[i] as number) / total, 12);
        });
        expect(worst).toBeNull();
        if (parts.length > 10) expect(cr).toBeNull();
        else expect(cr).toBeCloseTo(0, 12);
      }),
    );
  });
});
