import { normalQuantile } from '../../inference/normal.js';
import { allocate } from './allocate.js';
import { bisect } from './bisect.js';
import type { Step } from './measure.js';
import type { StrataPlan } from './settings.js';
import { populationOf, stratifiedError, stratifiedSize } from './stratified.js';

const FORMULA = {
  neyman: 'n = (Σ W S)² / (V + Σ W S² / N), V = (e / z)²',
  proportional: 'n = Σ W S² / (V + Σ W S² / N), V = (e / z)²',
};

/**
 * The way to the answers that strata need together for a margin of error e (in the unit of their standard deviations). Where strata have
 * a floor or are too small for what they should give, the formula's total is raised until the margin holds again.
 */
export function stratifiedSteps(plan: StrataPlan, e: number, level: number, deff: number): Step[] {
  const { strata, allocation, floor } = plan;
  const z = normalQuantile((1 + level) / 2);
  const N = populationOf(strata);
  const n = stratifiedSize(strata, e, level, allocation);
  const steps: Step[] = [{ formula: FORMULA[allocation], values: { z, e, N }, result: n }];
  if (deff !== 1) steps.push({ formula: 'n × deff', values: { deff }, result: n * deff });
  const spare = (total: number): number => {
    const answers = allocate(strata, total, allocation, floor).map((one) => one / deff);
    return e - z * stratifiedError(strata, answers);
  };
  const total = Math.min(n * deff, N);
  if (spare(total) < -1e-9 * e)
    steps.push({ formula: 'n (min(m, N_h) ≤ n_h ≤ N_h)', values: { m: floor }, result: bisect(spare, total, N) });
  return steps;
}
