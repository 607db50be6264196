import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect } from '../../../src/design/sample-size/bisect.js';

describe('bisect', () => {
  it('finds the root of a rising function to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (root) => {
        expect(bisect((x) => x - root, 0, 1e6)).toBeCloseTo(root, 9);
      }),
    );
  });

  it('ends at an end when the root is there', () => {
    expect(bisect((x) => x - 1, 0, 1)).toBe(1);
    expect(bisect((x) => x, 0, 1)).toBeLessThan(1e-300);
  });
});
