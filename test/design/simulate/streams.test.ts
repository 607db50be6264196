import { describe, expect, it } from 'vitest';
import { normalDraw, streamsOf } from '../../../src/design/simulate/streams.js';

const first = (seed: number, name: string): number[] => Array.from({ length: 3 }, () => 0).map(streamsOf(seed)(name));

describe('streamsOf', () => {
  it('gives the same numbers for the same seed and name, and others for others', () => {
    expect(first(1, 'recommend')).toEqual(first(1, 'recommend'));
    const all = [first(1, 'recommend'), first(2, 'recommend'), first(1, 'overall'), first(0, 'recommend'), first(999_999_999, 'recommend')];
    expect(new Set(all.map(String)).size).toBe(all.length);
  });

  it('goes on where it was when it is asked again', () => {
    const stream = streamsOf(4);
    const numbers = [stream('a')(), stream('a')(), stream('a')()];
    expect(numbers).toEqual(first(4, 'a'));
  });
});

describe('normalDraw', () => {
  it('is never infinite', () => {
    const numbers = [0, 0.5];
    expect(normalDraw(() => numbers.shift() ?? 0.9)).toBe(0);
  });
});
