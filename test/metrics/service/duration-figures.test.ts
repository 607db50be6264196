import { describe, expect, it } from 'vitest';
import { meanMinutes, quantileMinutes } from '../../../src/metrics/service/duration-figures.js';

const named = { id: 'took', label: 'took' };

const minutes = Float64Array.of(1, 7, 8, 20, 34, 37);

describe('meanMinutes', () => {
  it('107/6 with s² = 1130.83/5, by hand: 17.8333 ± 2.570582 · √(226.167/6), cut at 0', () => {
    const { value, se, interval } = meanMinutes(named, minutes, 0.95, '');
    expect(value).toBeCloseTo(107 / 6, 12);
    expect(se).toBeCloseTo(6.13958, 5);
    expect(interval).toMatchObject({ low: expect.closeTo(2.05105, 4), high: expect.closeTo(33.61562, 4), method: 't' });
    expect(meanMinutes(named, Float64Array.of(0, 100), 0.95, '').interval).toMatchObject({ low: 0 });
  });

  it('one value has no interval, none no mean', () => {
    expect(meanMinutes(named, Float64Array.of(5), 0.95, '')).toMatchObject({ value: 5, se: null, interval: null });
    expect(meanMinutes(named, new Float64Array(0), 0.95, 'nothing')).toMatchObject({ value: null, why: 'nothing', unit: 'minutes' });
  });
});

describe('quantileMinutes', () => {
  it('the median between two values; of six the interval is the whole range (coverage 1 − 2/64)', () => {
    expect(quantileMinutes(named, minutes, 0.5, 0.95, '')).toMatchObject({
      value: 14,
      interval: { low: 1, high: 37, method: 'order statistics' },
    });
  });

  it('the ninth decile by linear interpolation: rank 4.5 of 0 to 5', () => {
    expect(quantileMinutes(named, minutes, 0.9, 0.95, '')).toMatchObject({ value: 35.5, interval: null });
    expect(quantileMinutes(named, new Float64Array(0), 0.9, 0.95, 'nothing')).toMatchObject({ value: null, why: 'nothing' });
  });
});
