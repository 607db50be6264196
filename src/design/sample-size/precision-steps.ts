import { normalQuantile } from '../../inference/normal.js';
import type { Measure, Step } from './measure.js';
import type { Precision } from './precision.js';
import { designEffect, type Settings } from './settings.js';

/** The way from the answers that there are to what they are good for; results as fractions, of a mean in points of its scale. */
export function precisionSteps(settings: Settings, measure: Measure, answers: number, precision: Precision): Step[] {
  const { symbol, points } = measure;
  const { correlation, population: N, strata } = settings;
  const deff = designEffect(settings.design);
  const z = normalQuantile((1 + settings.confidence) / 2);
  const { effective, margin, significant, rise, drop } = precision;
  const steps: Step[] = [];
  const step = (formula: string, values: Step['values'], result: number): void => void steps.push({ formula, values, result });
  if (strata === null) {
    if (deff !== 1) step('n = answers / deff', { answers, deff }, effective);
    const finite = N === null ? '' : ` · ${measure.k === 1 ? '(N − n) / (N − 1)' : '(1 − n / N)'}`;
    step(`e = z √(${symbol} / n${finite})`, { z, ...measure.values, n: effective, ...(N === null ? {} : { N }) }, margin / points);
  } else {
    const one = deff === 1 ? '1' : 'deff';
    step(`e = z √(Σ W² S² (${one} / n_h − 1 / N_h))`, deff === 1 ? { z } : { z, deff }, margin / points);
    step(`n = ${symbol} / Σ (W² S² ${deff === 1 ? '' : '· deff '}/ n_h)`, measure.values, effective);
  }
  if (correlation !== null) step('n = pairs / (1 − ρ)', { ρ: correlation }, effective / (1 - correlation));
  step(`δ = z √(2 ${symbol} / n)`, { z }, significant / points);
  const shift = rise ?? drop;
  if (shift !== null) step(`${measure.change} ⇒ δ`, { z_β: normalQuantile(settings.power) }, (rise === null ? -shift : shift) / points);
  return steps;
}
