import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairSet, textPair } from '../../../src/engine/text/pair-set.js';

describe('pairSet', () => {
  it('holds what a set of texts would hold', () => {
    const number = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 5000 }), (pairs) => {
        const [set, plain] = [pairSet(), new Set<string>()];
        for (const [a, b] of pairs) {
          expect(set.has(a, b)).toBe(plain.has(`${a} ${b}`));
          expect(set.add(a, b)).toBe(!plain.has(`${a} ${b}`));
          plain.add(`${a} ${b}`);
        }
        expect(set.size).toBe(plain.size);
      }),
      { numRuns: 20 },
    );
  });
});

describe('textPair', () => {
  it('tells a hundred thousand order ids apart', () => {
    const set = pairSet();
    for (let i = 0; i < 100_000; i++) set.add(...textPair(`#${i}`));
    expect(set.size).toBe(100_000);
  });
});
