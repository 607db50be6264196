import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turns } from '../../../src/design/preview/turns.js';
import { random } from '../../../src/inference/random.js';

describe('turns', () => {
  it('gives every thing a place of its own, and the fixed ones theirs', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.nat(), (fixed, seed) => {
        const places = turns(fixed, random(seed));
        expect([...places].sort((a, b) => a - b)).toEqual(fixed.map((_, place) => place));
        expect(places.filter((_, place) => fixed[place])).toEqual([...fixed.keys()].filter((place) => fixed[place]));
      }),
    );
  });

  it('gives every order of three about as often', () => {
    const next = random(7);
    const found = new Map<string, number>();
    for (let time = 0; time < 6000; time++) {
      const order = turns([false, false, false], next).join('');
      found.set(order, (found.get(order) ?? 0) + 1);
    }
    expect(found.size).toBe(6);
    for (const times of found.values()) expect(Math.abs(times - 1000)).toBeLessThan(4 * Math.sqrt(6000 * (1 / 6) * (5 / 6)));
  });
});
