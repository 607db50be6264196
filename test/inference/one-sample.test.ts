import { describe, expect, it } from 'vitest';
import { oneSample } from '../../src/inference/one-sample.js';

describe('oneSample', () => {
  it('of the sleep gained by ten patients, second drug minus first (Student 1908; R: t.test(extra ~ group, sleep, paired))', () => {
    const { low, high, t, p } = oneSample(1.58, 0.38895872388839514, 9, 0.95);
    expect(low).toBeCloseTo(0.7001142, 7);
    expect(high).toBeCloseTo(2.4598858, 7);
    expect(t).toBeCloseTo(4.062127683382037, 12);
    expect(p).toBeCloseTo(0.002832890197384273, 13);
  });

  it('is the same the other way round', () => {
    const gain = oneSample(1.58, 0.4, 9, 0.9);
    const loss = oneSample(-1.58, 0.4, 9, 0.9);
    expect(loss).toEqual({ low: -gain.high, high: -gain.low, t: -(gain.t ?? 0), p: gain.p });
  });

  it('tests nothing when nothing varies', () => {
    expect(oneSample(2, 0, 9, 0.95)).toEqual({ low: 2, high: 2, t: null, p: null });
  });
});
