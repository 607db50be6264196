import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../../src/design/sample-size/allocate.js';
import { roundUp } from '../../../src/design/sample-size/round-up.js';
import { populationOf, stratifiedError } from '../../../src/design/sample-size/stratified.js';
import { stratifiedSteps } from '../../../src/design/sample-size/stratified-steps.js';
import { normalQuantile } from '../../../src/inference/normal.js';
import { anyStrata, REGIONS } from './regions.js';

describe('stratifiedSteps', () => {
  it('is the formula alone where no stratum is bound', () => {
    const steps = stratifiedSteps({ strata: REGIONS, allocation: 'proportional', floor: 1, ownSd: true }, 0.08, 0.95, 1);
    expect(steps.map(({ result }) => roundUp(result))).toEqual([564]);
  });

  it('multiplies by the design effect', () => {
    const steps = stratifiedSteps({ strata: REGIONS, allocation: 'neyman', floor: 1, ownSd: true }, 0.08, 0.95, 1.5);
    expect(steps.map(({ result }) => Math.round(10 * result) / 10)).toEqual([525.9, 788.8]);
  });

  it('holds the margin with any floor', () => {
    fc.assert(
      fc.property(anyStrata, fc.integer({ min: 1, max: 200 }), fc.double({ min: 0.02, max: 0.5, noNaN: true }), (strata, floor, margin) => {
        for (const allocation of ['proportional', 'neyman'] as const) {
          const total = stratifiedSteps({ strata, allocation, floor, ownSd: true }, margin, 0.95, 1).at(-1)?.result ?? 0;
          const error = stratifiedError(strata, allocate(strata, total, allocation, floor));
          expect(normalQuantile(0.975) * error).toBeLessThanOrEqual(margin * (1 + 1e-6));
          expect(total).toBeLessThanOrEqual(populationOf(strata) * (1 + 1e-9));
        }
      }),
    );
  });
});
