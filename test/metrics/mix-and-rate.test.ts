import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/inference/random.js';
import { mixAndRate, type Part, type Parted } from '../../src/metrics/mix-and-rate.js';

const parted = (groups: Record<string, [share: number, figure: number, se?: number | null]>, n = 100): Parted => ({
  n,
  parts: Object.entries(groups).map(([value, [share, figure, se = 0]]) => ({ value, share, figure, se })),
});
const wholeOf = ({ parts }: Parted): number => parts.reduce((sum, { share, figure }) => sum + share * (figure ?? 0), 0);

describe('mixAndRate', () => {
  it('is all mix when only the shares move, and names whose', () => {
    const found = mixAndRate(parted({ good: [0.8, 50], bad: [0.2, -50] }), parted({ good: [0.5, 50], bad: [0.5, -50] }));
    expect(found.mix).toBeCloseTo(-30, 12);
    expect(found.rate).toBe(0);
    // The mean of both samples is 15: who leaves a group that is 35 better costs 0.3 · 35, who joins one that is 65 worse 0.3 · 65.
    expect(found.groups).toEqual([
      { value: 'good', shares: [0.8, 0.5], mix: expect.closeTo(-10.5, 12), rate: 0 },
      { value: 'bad', shares: [0.2, 0.5], mix: expect.closeTo(-19.5, 12), rate: 0 },
    ]);
  });

  it('is all rate when only the figures move, and names whose', () => {
    const found = mixAndRate(parted({ west: [0.25, 10], rest: [0.75, 10] }), parted({ west: [0.25, -30], rest: [0.75, 10] }));
    expect(found.mix).toBe(0);
    expect(found.groups.map(({ rate }) => rate)).toEqual([-10, 0]);
  });

  it('takes the figures of both samples with the mean of their shares, and the shares with the mean of the figures', () => {
    const found = mixAndRate(parted({ a: [0.4, 10], b: [0.6, 30] }), parted({ a: [0.6, 20], b: [0.4, 20] }));
    expect(found.rate).toBeCloseTo(0.5 * 10 + 0.5 * -10, 12);
    expect(found.mix).toBeCloseTo(0.2 * 15 - 0.2 * 25, 12);
  });

  it('counts a group of one sample only as mix', () => {
    const found = mixAndRate(parted({ old: [1, 20] }), parted({ old: [0.9, 20], fresh: [0.1, -40] }));
    expect(found).toMatchObject({ mix: expect.closeTo(-6, 12), rate: 0 });
  });

  it('has parts that sum to the change, whatever the groups, and no standard error where a group has none', () => {
    const part = fc.record({
      value: fc.constantFrom('a', 'b', 'c', 'd'),
      share: fc.double({ min: 0.01, max: 1, noNaN: true }),
      figure: fc.double({ min: -100, max: 100, noNaN: true }),
      se: fc.option(fc.double({ min: 0, max: 20, noNaN: true }), { freq: 8 }),
    });
    const sample = fc.uniqueArray(part, { selector: ({ value }) => value, minLength: 1 }).map((parts): Parted => {
      const all = parts.reduce((sum, { share }) => sum + share, 0);
      return { n: 50, parts: parts.map((one): Part => ({ ...one, share: one.share / all })) };
    });
    fc.assert(
      fc.property(sample, sample, (before, after) => {
        const found = mixAndRate(before, after);
        expect(found.mix + found.rate).toBeCloseTo(wholeOf(after) - wholeOf(before), 8);
        expect(found.groups.reduce((sum, { mix, rate }) => sum + mix + rate, 0)).toBeCloseTo(found.mix + found.rate, 8);
        expect(found.mixSe === null).toBe([...before.parts, ...after.parts].some(({ se }) => se === null));
      }),
    );
  });

  it('turns round with its samples', () => {
    const [a, b] = [parted({ x: [0.3, 5, 2], y: [0.7, 25, 3] }), parted({ x: [0.6, 10, 4], y: [0.4, 20, 1] })];
    const [there, back] = [mixAndRate(a, b), mixAndRate(b, a)];
    expect([back.mix, back.rate, back.mixSe, back.rateSe]).toEqual(
      [-there.mix, -there.rate, there.mixSe, there.rateSe].map((x) => expect.closeTo(x ?? 0, 12)),
    );
  });

  it('has the standard errors of samples drawn again and again', () => {
    const draw = random(7);
    const shares = { before: [0.5, 0.3, 0.2], after: [0.3, 0.4, 0.3] };
    const chances = { before: [0.8, 0.6, 0.3], after: [0.7, 0.65, 0.25] };
    const n = { before: 400, after: 600 };
    const sample = (when: 'before' | 'after'): Parted => {
      const counts = [0, 1, 2].map(() => ({ n: 0, good: 0 }));
      for (let i = 0; i < n[when]; i++) {
        const u = draw();
        const group = u < (shares[when][0] as number) ? 0 : u < (shares[when][0] as number) + (shares[when][1] as number) ? 1 : 2;
        const count = counts[group] as (typeof counts)[number];
        count.n++;
        if (draw() < (chances[when][group] as number)) count.good++;
      }
      const parts = counts.map((count, group) => {
        const p = count.good / count.n;
        return { value: String(group), share: count.n / n[when], figure: 100 * p, se: 100 * Math.sqrt((p * (1 - p)) / count.n) };
      });
      return { n: n[when], parts };
    };
    const found = Array.from({ length: 2000 }, () => mixAndRate(sample('before'), sample('after')));
    const spread = (values: number[]): number => {
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    };
    const mean = (values: (number | null)[]): number => values.reduce<number>((a, b) => a + (b ?? Number.NaN), 0) / values.length;
    // The spread of 2,000 draws is known to about 1.6 %: 5 % is three of its standard errors.
    expect(Math.abs(mean(found.map(({ mixSe }) => mixSe)) / spread(found.map(({ mix }) => mix)) - 1)).toBeLessThan(0.05);
    expect(Math.abs(mean(found.map(({ rateSe }) => rateSe)) / spread(found.map(({ rate }) => rate)) - 1)).toBeLessThan(0.05);
  });
});
