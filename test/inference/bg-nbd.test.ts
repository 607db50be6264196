import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BgNbd, type Buying, expectedPurchases, fitBgNbd, logLikelihoodOf, probabilityAlive } from '../../src/inference/bg-nbd.js';
import { random } from '../../src/inference/random.js';

/** CDNOW, Fader, Hardie & Lee (2005), table 2, with digits of R package BTYD 2.4.3. */
const CDNOW: BgNbd = { r: 0.24259815231, alpha: 4.4136841633, a: 0.79298987367, b: 2.4261666964 };

describe('fitBgNbd', () => {
  it('finds the parameters that purchases were drawn with', () => {
    const draw = random(7);
    const exponential = (rate: number): number => -Math.log(1 - draw()) / rate;
    const gammaOfTwo = (rate: number): number => exponential(rate) + exponential(rate);
    const customers = Array.from({ length: 12_000 }, (): Buying => {
      const T = 30 + 30 * draw();
      const rate = gammaOfTwo(10);
      const leaves = draw();
      let [x, t] = [0, 0];
      for (let at = 0; draw() >= (x === 0 ? 0 : leaves); ) {
        at += exponential(rate);
        if (at > T) break;
        x++;
        t = at;
      }
      return { x, t, T, n: 1 };
    });
    const fit = fitBgNbd(customers);
    expect(fit?.converged).toBe(true);
    expect(fit?.parameters.r).toBeCloseTo(2, 0);
    expect((fit?.parameters.alpha ?? 0) / 10).toBeCloseTo(1, 0);
    expect(fit?.logLikelihood).toBeCloseTo(logLikelihoodOf(customers, fit?.parameters as BgNbd), 6);
  }, 30_000);

  it('takes alike customers together as it takes them one by one, in any unit of time', () => {
    const one: Buying[] = [
      { x: 2, t: 10, T: 30, n: 3 },
      { x: 0, t: 0, T: 30, n: 5 },
      { x: 1, t: 2, T: 20, n: 4 },
      { x: 5, t: 28, T: 30, n: 1 },
    ];
    const apart = one.flatMap((same) => Array.from({ length: same.n }, () => ({ ...same, n: 1 })));
    const days = one.map(({ x, t, T, n }) => ({ x, t: 7 * t, T: 7 * T, n }));
    const [a, b, c] = [one, apart, days].map(fitBgNbd);
    expect(b?.logLikelihood).toBeCloseTo(a?.logLikelihood ?? 0, 9);
    expect((c?.parameters.alpha ?? 0) / 7).toBeCloseTo(a?.parameters.alpha ?? 0, 3);
    const repeats = 3 * 2 + 4 + 5;
    expect((c?.logLikelihood ?? 0) + repeats * Math.log(7)).toBeCloseTo(a?.logLikelihood ?? 0, 6);
  });

  it('ends at finite parameters where customers do not differ in how likely they leave', () => {
    const draw = random(3);
    const customers = Array.from({ length: 400 }, (): Buying => {
      let [x, t] = [0, 0];
      for (let at = -10 * Math.log(1 - draw()); at < 60; at += -10 * Math.log(1 - draw())) [x, t] = [x + 1, at];
      return { x, t, T: 60, n: 1 };
    });
    const fit = fitBgNbd(customers);
    const { a, b } = (fit as NonNullable<typeof fit>).parameters;
    expect(Math.max(a, b)).toBeLessThan(2e6);
    expect(a / (a + b)).toBeLessThan(0.02);
  });

  it('has nothing to fit where nobody came again', () => {
    expect(fitBgNbd([{ x: 0, t: 0, T: 9, n: 10 }])).toBeNull();
    expect(fitBgNbd([])).toBeNull();
  });
});

describe('probabilityAlive', () => {
  it('is that of customer 1516 of CDNOW (BTYD)', () => {
    expect(probabilityAlive(CDNOW, { x: 26, t: 30.8571428571, T: 31 })).toBeCloseTo(0.96885215205, 3);
  });

  it('is 1 without a repeat purchase, and falls with the time since the last', () => {
    expect(probabilityAlive(CDNOW, { x: 0, t: 0, T: 38 })).toBe(1);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0, max: 30, noNaN: true }), (x, t) => {
        const [sooner, later] = [t, t + 5].map((T) => probabilityAlive(CDNOW, { x, t, T })) as [number, number];
        expect(later).toBeLessThan(sooner);
        expect(later).toBeGreaterThan(0);
      }),
    );
  });
});

describe('expectedPurchases', () => {
  /** lifetimes, BetaGeoFitter.expected_number_of_purchases_up_to_time, from the same fit. */
  it.each([
    [1 / 7, 0.007816071],
    [1, 0.0531847369],
    [3, 0.1506319192],
    [32, 1.0437371656],
    [78, 1.8579717023],
    [52, 1.4440045754],
  ])('of a new customer within %d weeks', (weeks, expected) => {
    expect(expectedPurchases(CDNOW, { x: 0, t: 0, T: 0 }, weeks) / expected).toBeCloseTo(1, 2);
  });

  it('of customers of CDNOW (BTYD, and Fader, Hardie & Lee 2005)', () => {
    expect(expectedPurchases(CDNOW, { x: 26, t: 30.8571428571, T: 31 }, 52)).toBeCloseTo(25.7565380518, 1);
    expect(expectedPurchases(CDNOW, { x: 2, t: 30.43, T: 38.86 }, 39)).toBeCloseTo(1.2259, 3);
  });

  it('grows with time, from nothing, and never passes what the rate allows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0.1, max: 500, noNaN: true }), (x, ahead) => {
        const seen = { x, t: x === 0 ? 0 : 20, T: 40 };
        const [none, near, far] = [0, ahead, 2 * ahead].map((time) => expectedPurchases(CDNOW, seen, time)) as [number, number, number];
        expect(none).toBeCloseTo(0, 9);
        expect(near).toBeGreaterThan(0);
        expect(far).toBeGreaterThan(near);
        expect(near).toBeLessThan(((CDNOW.r + x) / (CDNOW.alpha + 40)) * ahead + 1e-9);
      }),
    );
  });

  it('is the same in both forms of the series, on either side of where the other is taken', () => {
    const seen = { x: 3, t: 10, T: 30 };
    const at = (a: number): number => expectedPurchases({ ...CDNOW, a, b: 20 }, seen, 10);
    const border = CDNOW.r + seen.x + 1;
    expect(at(border - 1e-6) / at(border + 1e-6)).toBeCloseTo(1, 6);
  });

  it('is finite where customers leave alike, however large the parameters: then as a + b grows the values settle', () => {
    const at = (size: number): number =>
      expectedPurchases({ r: 1.4, alpha: 11, a: 0.03 * size, b: 0.97 * size }, { x: 12, t: 60, T: 78 }, 52);
    expect(at(1e6)).toBeGreaterThan(0);
    expect(at(1e6) / at(1e5)).toBeCloseTo(1, 3);
    expect(at(1e7) / at(1e6)).toBeCloseTo(1, 4);
  });

  it('is continuous where a passes 1', () => {
    const at = (a: number): number => expectedPurchases({ ...CDNOW, a }, { x: 3, t: 10, T: 30 }, 10);
    expect(at(1)).toBeCloseTo((at(0.999) + at(1.001)) / 2, 5);
  });
});
