import { describe, expect, it } from 'vitest';
import { expectedValue, fitGammaGamma, type GammaGamma, logLikelihoodOf, type Spending } from '../../src/inference/gamma-gamma.js';
import { random } from '../../src/inference/random.js';

/** CDNOW, printed in Fader & Hardie (2013), The Gamma-Gamma Model of Monetary Value. */
const CDNOW: GammaGamma = { p: 6.25, q: 3.74, v: 15.44 };

describe('expectedValue', () => {
  it('is that of Fader & Hardie (2013) for customers of CDNOW: those who never came back, once or twice', () => {
    expect(expectedValue(CDNOW, 0, 0)).toBeCloseTo(35.22, 2);
    expect(expectedValue(CDNOW, 2, 22.35)).toBeCloseTo(24.66, 2);
    expect(expectedValue(CDNOW, 1, 11.77)).toBeCloseTo(18.92, 2);
  });

  it('lies between the mean of all and that of the customer, nearer to it the more purchases there are', () => {
    const all = expectedValue(CDNOW, 0, 0) as number;
    const values = [1, 2, 5, 20, 500].map((x) => expectedValue(CDNOW, x, 90) as number);
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
    expect(values[0]).toBeGreaterThan(all);
    expect(values.at(-1)).toBeLessThan(90);
    expect(values.at(-1)).toBeCloseTo(90, 0);
  });

  it('is null where the mean does not exist', () => {
    expect(expectedValue({ p: 2, q: 1, v: 3 }, 0, 0)).toBeNull();
  });
});

describe('fitGammaGamma', () => {
  const draw = random(11);
  /** A gamma variate of whole shape: a sum of exponentials. */
  const gamma = (shape: number, rate: number): number =>
    Array.from({ length: shape }, () => -Math.log(1 - draw()) / rate).reduce((sum, one) => sum + one, 0);
  const customers = Array.from({ length: 6000 }, (): Spending => {
    const rate = gamma(4, 15);
    const x = 1 + Math.floor(6 * draw());
    return { x, m: gamma(6 * x, rate) / x, n: 1 };
  });

  it('finds the parameters that amounts were drawn with', () => {
    const { parameters, logLikelihood, converged } = fitGammaGamma(customers) as NonNullable<ReturnType<typeof fitGammaGamma>>;
    expect(converged).toBe(true);
    expect(Math.abs(parameters.p - 6)).toBeLessThan(0.6);
    expect(Math.abs(parameters.q - 4)).toBeLessThan(0.5);
    expect(Math.abs(parameters.v - 15)).toBeLessThan(2.5);
    expect(logLikelihood).toBeCloseTo(logLikelihoodOf(customers, parameters), 5);
    for (const change of [{ p: 1.05 }, { q: 0.95 }, { v: 1.05 }]) {
      const [[name, factor]] = Object.entries(change) as [[keyof GammaGamma, number]];
      expect(logLikelihoodOf(customers, { ...parameters, [name]: parameters[name] * factor })).toBeLessThan(logLikelihood);
    }
  });

  it('scales with the currency', () => {
    const [one, hundred] = [1, 100].map((unit) => fitGammaGamma(customers.slice(0, 500).map((line) => ({ ...line, m: unit * line.m }))));
    expect(hundred?.parameters.v).toBeCloseTo(100 * (one?.parameters.v ?? 0), 1);
    expect(hundred?.parameters.q).toBeCloseTo(one?.parameters.q ?? 0, 4);
  });

  it('stays finite where all spend alike, and has nothing to say of two', () => {
    const alike = Array.from({ length: 50 }, (_, i): Spending => ({ x: 1 + (i % 3), m: 20, n: 1 }));
    const { parameters } = fitGammaGamma(alike) as NonNullable<ReturnType<typeof fitGammaGamma>>;
    expect(Object.values(parameters).every((value) => value > 0 && Number.isFinite(value))).toBe(true);
    expect(expectedValue(parameters, 3, 20)).toBeCloseTo(20, 1);
    expect(fitGammaGamma(alike.slice(0, 2))).toBeNull();
  });
});
