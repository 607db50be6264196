import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/design/sample-size/allocate.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { stratifiedError, stratifiedSize } from '../../../src/design/sample-size/stratified.js';
import { normalQuantile } from '../../../src/inference/normal.js';
import { anyStrata, REGIONS } from './regions.js';

describe('stratifiedSize', () => {
  it.each([
    ['neyman', 525.9, 526],
    ['proportional', 564.0, 564],
  ] as const)('%s for a margin of .08: %d, so %d', (allocation, exact, answers) => {
    const n = stratifiedSize(REGIONS, 0.08, 0.95, allocation);
    expect(Math.abs(n - exact)).toBeLessThan(0.06);
    expect(roundUp(n)).toBe(answers);
  });

  it('holds the margin with its allocation where no stratum is too small, and Neyman’s takes no more than the proportional one', () => {
    fc.assert(
      fc.property(anyStrata, fc.double({ min: 0.05, max: 0.5, noNaN: true }), (strata, margin) => {
        const sizes = (['proportional', 'neyman'] as const).map((allocation) => {
          const n = stratifiedSize(strata, margin, 0.95, allocation);
          const answers = allocate(strata, n, allocation, 0);
          fc.pre(answers.every((one, h) => one < (strata[h]?.size ?? 0)));
          expect((normalQuantile(0.975) * stratifiedError(strata, answers)) / margin).toBeCloseTo(1, 8);
          return n;
        });
        expect(sizes[1]).toBeLessThanOrEqual((sizes[0] as number) * (1 + 1e-12));
      }),
    );
  });
});

describe('stratifiedError', () => {
  it.each([
    ['neyman', 0.0473],
    ['proportional', 0.049],
  ] as const)('of 400 answers, %s: %d', (allocation, error) => {
    expect(stratifiedError(REGIONS, allocate(REGIONS, 400, allocation, 0))).toBeCloseTo(error, 4);
  });

  it('is 3.6 % less by Neyman', () => {
    const [neyman = 0, proportional = 0] = (['neyman', 'proportional'] as const).map((allocation) =>
      stratifiedError(REGIONS, allocate(REGIONS, 400, allocation, 0)),
    );
    expect(100 * (neyman / proportional - 1)).toBeCloseTo(-3.6, 1);
  });

  it('is 0 when all have answered', () => {
    expect(
      stratifiedError(
        REGIONS,
        REGIONS.map(({ size }) => size),
      ),
    ).toBe(0);
  });
});
