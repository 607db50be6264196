import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSample } from '../../../src/design/sample-size/plan-sample.js';
import { REGIONS } from './regions.js';
import { NPS, settingsOf } from './settings-of.js';

const strata = { strata: REGIONS, ownSd: true, allocation: 'proportional', floor: 1 } as const;
const response = { rate: 0.2, completion: 1, bad: 0, deliverable: 1 };
const mean = { metric: 'mean', sd: 1 } as const;

describe('planSample', () => {
  it('needs 385 answers and 1,925 invitations at 20 %', () => {
    const { answers, invitations } = planSample(settingsOf({ response }));
    expect([answers, invitations]).toEqual([385, { yield: 0.2, needed: 1925, fewest: 1925, most: 1925 }]);
  });

  it('gives a range of invitations when nobody knows the response rate', () => {
    expect(planSample(settingsOf()).invitations).toEqual({ yield: null, needed: null, fewest: 1284, most: 7700 });
  });

  it('lets the largest requirement decide', () => {
    expect(planSample(settingsOf({ change: 5, cells: { count: 12, floor: 100 } })).answers).toBe(1565);
    expect(planSample(settingsOf({ cells: { count: 12, floor: 100 } })).answers).toBe(1200);
  });

  it('of 400 answers to an NPS of variance .61: 7.65 points, 10.8 significant once seen and 15.5 found with 80 % power', () => {
    const { precision, steps } = planSample(settingsOf({ expected: NPS, n: 400, margin: null }));
    expect(precision.margin).toBeCloseTo(7.65, 2);
    expect(precision.significant).toBeCloseTo(10.8, 1);
    expect([precision.rise, precision.drop]).toEqual([expect.closeTo(15.5, 1), expect.closeTo(15.5, 1)]);
    expect(steps.map(({ result }) => Math.round(1e4 * result) / 100)).toEqual([7.65, 10.82, 15.47]);
  });

  it('of 385 answers to a share of 80 %: 4.00 points', () => {
    const { precision } = planSample(settingsOf({ expected: { metric: 'proportion', share: 0.8 }, n: 385, margin: null }));
    expect(precision.margin).toBeCloseTo(4, 2);
  });

  it('of 1,200 answers with a design effect of 1.3425: as much as 893.88', () => {
    const design = { known: 0.95, clusters: { size: 12, icc: 0.03 }, weightCv: 0.25 };
    expect(planSample(settingsOf({ n: 1200, margin: null, design })).precision.effective).toBeCloseTo(893.88, 2);
  });

  it('reaches the margin that was asked for, with whatever design, population and confidence', () => {
    const share = fc.integer({ min: 1, max: 99 }).map((x) => x / 100);
    const deff = fc.double({ min: 0.5, max: 3, noNaN: true });
    const population = fc.option(fc.integer({ min: 10, max: 1e6 }));
    fc.assert(
      fc.property(
        share,
        fc.double({ min: 1, max: 20, noNaN: true }),
        deff,
        population,
        fc.constantFrom(0.9, 0.95, 0.99),
        (p, margin, known, people, confidence) => {
          const design = { known, clusters: null, weightCv: null };
          const settings = settingsOf({ expected: { metric: 'proportion', share: p }, margin, design, population: people, confidence });
          const { answers, precision } = planSample(settings);
          expect(precision.margin).toBeLessThanOrEqual(margin * (1 + 1e-9));
          if (answers > 1 && people === null) expect(planSample({ ...settings, n: answers - 1 }).precision.margin).toBeGreaterThan(margin);
        },
      ),
    );
  });

  it('tells of a cell what it would tell of so many answers', () => {
    const { precision } = planSample(settingsOf({ n: 400, margin: null, cells: { count: 8, floor: 30 } }));
    expect(precision.cell).toEqual({ answers: 50, margin: planSample(settingsOf({ n: 50, margin: null })).precision.margin });
  });

  describe('strata', () => {
    it.each([
      ['proportional', [213, 134, 53], 0.0491],
      ['neyman', [175, 137, 88], 0.0473],
    ] as const)('400 answers, %s', (allocation, answers, error) => {
      const size = planSample(settingsOf({ expected: mean, n: 400, margin: null, response, strata: { ...strata, allocation } }));
      expect(size.strata?.map((one) => one.answers)).toEqual(answers);
      expect(size.strata?.map((one) => one.invitations)).toEqual(answers.map((n) => 5 * n));
      expect(size.precision.margin / 1.959964).toBeCloseTo(error, 3);
      expect([size.population, size.invitations.needed]).toEqual([7500, 2000]);
    });

    it('count as much as a simple random sample of the same variance of the mean', () => {
      const { precision } = planSample(settingsOf({ expected: { metric: 'mean', sd: Math.sqrt(1.016) }, n: 400, margin: null, strata }));
      expect(precision.effective / 400).toBeCloseTo(1, 2);
      expect(precision.weighting).toBeCloseTo(1, 3);
    });

    it('get no answers of their own when they are asked completely, and have no margin then', () => {
      const small = [...REGIONS, { name: 'Few', size: 5, sd: 1 }];
      const size = planSample(settingsOf({ expected: mean, margin: 0.08, strata: { ...strata, strata: small, floor: 30 } }));
      expect(size.strata?.at(-1)).toMatchObject({ answers: 5, margin: 0 });
      expect(size.precision.margin).toBeLessThanOrEqual(0.0801);
    });

    it('out of proportion need weights', () => {
      const { precision } = planSample(settingsOf({ expected: mean, n: 400, margin: null, strata: { ...strata, allocation: 'neyman' } }));
      expect(precision.weighting).toBeGreaterThan(1.04);
    });
  });
});
