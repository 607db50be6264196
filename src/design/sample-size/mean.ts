import { normalQuantile } from '../../inference/normal.js';
import type { Measure, Step } from './measure.js';
import { detectableMeanChange, meansPerWave, meansPerWaveByNormal } from './two-waves-means.js';

/** A mean score of answers with the standard deviation `sd` (above 0). */
export const mean = (sd: number): Measure => ({
  variance: sd * sd,
  symbol: 'σ²',
  values: { σ: sd },
  points: 1,
  k: 0,
  change: 'n = 2 σ² (z + z_β)² / δ²',
  perWave(change, level, power) {
    const values = { z: normalQuantile((1 + level) / 2), z_β: normalQuantile(power), σ: sd, δ: Math.abs(change) };
    const t: Step = { formula: 'n (t, df = 2n − 2)', values: { power }, result: meansPerWave(sd, change, level, power) };
    return [{ formula: this.change, values, result: meansPerWaveByNormal(sd, change, level, power) }, t];
  },
  detectable(n, level, power) {
    const change = n < 2 ? null : detectableMeanChange(sd, n, level, power);
    return { rise: change, drop: change };
  },
  rarest: () => null,
});
