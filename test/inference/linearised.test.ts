import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearised } from '../../src/inference/linearised.js';
import { sampleMean } from '../../src/inference/sample-mean.js';

describe('linearised', () => {
  it('of the weighted NPS is 40.3984 with SE 1.4457 (R 4.2.2, survey 4.1-1 svymean on the SFO 2017 customer survey)', () => {
    const { mean, se } = linearised(
      [
        { x: -100, n: 342, w: 329.7947253572, ww: 385.356410158965 },
        { x: 0, n: 968, w: 977.3058737825, ww: 1192.26484482321 },
        { x: 100, n: 1436, w: 1439.295973753, ww: 1750.26448041594 },
      ],
      2831,
    );
    expect(mean).toBeCloseTo(40.3984355117, 9);
    expect(se).toBeCloseTo(1.4457170703, 9);
  });

  it('of the weighted top-2-box share is 82.2793 % with SE 0.8080 (R 4.2.2, survey 4.1-1 svymean on the SFO 2017 customer survey)', () => {
    const { mean, se } = linearised(
      [
        { x: 0, n: 482, w: 477.3506074865, ww: 574.867150854512 },
        { x: 100, n: 2206, w: 2216.3961529554, ww: 2688.92809257934 },
      ],
      2831,
    );
    expect(mean).toBeCloseTo(82.2793064851, 9);
    expect(se).toBeCloseTo(0.80804130362, 9);
  });

  it('is null without weight, without se below two valid answers', () => {
    expect(linearised([], 0)).toEqual({ mean: null, se: null, effective: 0 });
    expect(linearised([{ x: 4, n: 2, w: 0, ww: 0 }], 2)).toEqual({ mean: null, se: null, effective: 0 });
    expect(linearised([{ x: 4, n: 1, w: 0.5, ww: 0.25 }], 30)).toEqual({ mean: 4, se: null, effective: 1 });
  });

  const weighted = fc.array(fc.record({ x: fc.integer({ min: 0, max: 10 }), w: fc.double({ min: 0.1, max: 5, noNaN: true }) }), {
    minLength: 2,
    maxLength: 30,
  });
  const classes = (answers: { x: number; w: number }[], factor = 1) =>
    answers.map(({ x, w }) => ({ x, n: 1, w: factor * w, ww: (factor * w) ** 2 }));

  it('does not change with a factor on all weights', () => {
    fc.assert(
      fc.property(weighted, fc.double({ min: 0.01, max: 100, noNaN: true }), (answers, factor) => {
        const one = linearised(classes(answers), answers.length);
        const other = linearised(classes(answers, factor), answers.length);
        expect(other.mean).toBeCloseTo(one.mean ?? Number.NaN, 10);
        expect(other.se).toBeCloseTo(one.se ?? Number.NaN, 7);
        expect(other.effective).toBeCloseTo(one.effective, 9);
      }),
    );
  });

  it('with weights of 1 is the classical s/√n, and n the effective n', () => {
    fc.assert(
      fc.property(weighted, (answers) => {
        const equal = answers.map(({ x }) => ({ x, n: 1, w: 1, ww: 1 }));
        const { mean, se, effective } = linearised(equal, equal.length);
        const classical = sampleMean(equal);
        expect(mean).toBeCloseTo(classical.mean ?? Number.NaN, 12);
        expect(se).toBeCloseTo(classical.se ?? Number.NaN, 12);
        expect(effective).toBe(equal.length);
      }),
    );
  });
});
