import { normalDistribution } from '../../inference/normal.js';
import { studentQuantile } from '../../inference/student.js';

const STEPS = 400;
/** Standard deviations of the pooled estimate of spread to look at on both sides. */
const REACH = 9;

/**
 * Power of the two-sided two-sample t test of 1 − `level` with n ≥ 2 answers in each sample, for means that lie `effect` standard deviations
 * apart; finding the difference with the wrong sign is not counted. As R's power.t.test.
 * The noncentral t probability as mean of Φ(effect √(n/2) − t s) over s = √(χ²/df), by Simpson's rule.
 * Source: Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions 2, 31.3.
 */
export function tTestPower(effect: number, n: number, level: number): number {
  const df = 2 * (n - 1);
  const t = studentQuantile((1 + level) / 2, df);
  const noncentrality = effect * Math.sqrt(n / 2);
  const spread = REACH / Math.sqrt(2 * df);
  const low = Math.max(0, 1 - spread);
  let [found, all] = [0, 0];
  for (let step = 1; step < STEPS; step++) {
    const s = low + ((1 + spread - low) * step) / STEPS;
    const density = (step % 2 === 0 ? 2 : 4) * Math.exp((df - 1) * Math.log(s) - (df * (s * s - 1)) / 2);
    found += density * normalDistribution(noncentrality - t * s);
    all += density;
  }
  return found / all;
}
