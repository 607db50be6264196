import { describe, expect, it } from 'vitest';
import { type ChartPoint, controlLimits } from '../../src/metrics/control-limits.js';

/** Waves of 100 answers with a standard error of 1 each. */
const chart = (values: readonly (number | null)[]): ChartPoint[] => values.map((value) => ({ value, se: 1, n: 100 }));
const signalsOf = (values: readonly number[]): string[][] => controlLimits(chart(values), null).map((point) => point?.signals ?? []);

/** Values about a centre of 0 that break no rule, so that those behind them, which sum to 0 too, do it alone. */
const quiet = [0.5, -0.5, 0.4, -0.4, 0.3, -0.3];

describe('controlLimits', () => {
  it('of a p chart: centre and limits of unequal samples by hand', () => {
    // 10 of 100, 20 of 200 ... all at 10 per cent but the last: 30 of 100. Centre (10 + 20 + 10 + 20 + 10 + 30) / 800 = 12.5 per cent.
    const counts = [
      [10, 100],
      [20, 200],
      [10, 100],
      [20, 200],
      [10, 100],
      [30, 100],
    ] as const;
    const points = counts.map(([good, n]) => ({ value: (100 * good) / n, se: 100 * Math.sqrt(((good / n) * (1 - good / n)) / n), n }));
    // n·se² is .09 for the first five and .21 for the last, in all (700 · .09 + 100 · .21) / 800 = .105.
    const limits = controlLimits(points, [0, 100]);
    const reach = (n: number): number => 300 * Math.sqrt(0.105 / n);
    expect(limits[0]).toEqual({
      centre: 12.5,
      low: expect.closeTo(12.5 - reach(100), 10),
      high: expect.closeTo(12.5 + reach(100), 10),
      signals: [],
    });
    expect(limits[1]?.high).toBeCloseTo(12.5 + reach(200), 10);
    expect(limits[5]?.signals).toEqual(['beyond-limits']);
  });

  it('stay within the range of the figure', () => {
    const limits = controlLimits(
      [98, 99, 98, 99, 98, 99].map((value) => ({ value, se: 2, n: 20 })),
      [0, 100],
    );
    expect(limits[0]?.high).toBe(100);
  });

  it('of a few answers that agree are not beyond the limits for that', () => {
    const waves = [...Array.from({ length: 11 }, (_, at) => ({ value: 80 + (at % 2), se: 12.6, n: 10 })), { value: 100, se: 0, n: 10 }];
    expect(controlLimits(waves, [0, 100]).at(-1)?.signals).toEqual([]);
  });

  it('are none of fewer than six waves, nor of a wave without value', () => {
    expect(controlLimits(chart([1, 2, 3, 4, 5]), null)).toEqual([null, null, null, null, null]);
    const six = controlLimits(chart([1, 2, null, 3, 2, 1, 2]), null);
    expect(six.map((point) => point === null)).toEqual([false, false, true, false, false, false, false]);
  });

  it('of waves that are all the same say nothing, though their weighted mean is rounded', () => {
    const alike = Array.from({ length: 12 }, (_, at) => ({ value: 30, se: 8, n: 90 + 7 * at }));
    expect(controlLimits(alike, null).flatMap((point) => point?.signals)).toEqual([]);
  });

  it('of waves without variance say nothing', () => {
    const limits = controlLimits(
      Array.from({ length: 9 }, () => ({ value: 100, se: 0, n: 30 })),
      [0, 100],
    );
    expect(limits.every((point) => point?.signals.length === 0 && point.low === 100 && point.high === 100)).toBe(true);
  });

  it('do not depend on the unit', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const [one, hundred] = [1, 100].map((unit) =>
      controlLimits(
        values.map((value) => ({ value: value * unit, se: unit, n: 50 })),
        null,
      ),
    );
    expect(hundred?.map((point) => point?.signals)).toEqual(one?.map((point) => point?.signals));
  });
});

describe('run rules', () => {
  it('none in waves that wander about the centre', () => {
    expect(signalsOf([...quiet, ...quiet]).flat()).toEqual([]);
  });

  it('beyond-limits: more than three standard errors, not three', () => {
    expect(signalsOf([...quiet, 3.6, -3.6])[6]).toEqual(['beyond-limits']);
    expect(signalsOf([...quiet, 3, -3])[6]).toEqual([]);
  });

  it('two-of-three: the second wave of three beyond two standard errors on one side', () => {
    expect(signalsOf([...quiet, 2.5, 0, 2.5, -2.4, 0, -2.6]).slice(6)).toEqual([[], [], ['two-of-three'], [], [], ['two-of-three']]);
    expect(signalsOf([...quiet, 2.5, -2.5])[7]).toEqual([]);
    expect(signalsOf([...quiet, 2.5, 0, 0, 2.5, -2.5, 0, 0, -2.5]).flat()).toEqual([]);
  });

  it('nine-on-one-side: the ninth wave, not the eighth', () => {
    const low = Array.from({ length: 9 }, (_, at) => (at % 2 === 0 ? 0.4 : 0.6));
    const high = low.map((value) => -value);
    const signals = signalsOf([...low, ...high]);
    expect(signals.map((one) => one.includes('nine-on-one-side'))).toEqual([...Array(8).fill(false), true, ...Array(8).fill(false), true]);
  });

  it('six-trending: the sixth wave that rises or falls, not the fifth; equal waves break the run', () => {
    const rises = [-1, -0.6, -0.2, 0.2, 0.6, 1];
    expect(signalsOf(rises).map((one) => one.includes('six-trending'))).toEqual([false, false, false, false, false, true]);
    expect(signalsOf([...rises].reverse()).at(-1)).toEqual(['six-trending']);
    expect(signalsOf([-1, -0.6, -0.2, -0.2, 0.6, 1.4]).flat()).toEqual([]);
  });
});
