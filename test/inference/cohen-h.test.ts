import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenH } from '../../src/inference/cohen-h.js';

test('of ¾ and ¼ is π/3, as their angles are 120° and 60°; of ½ and ¼ π/6 (by hand)', () => {
  expect(cohenH(0.75, 0.25)).toBeCloseTo(Math.PI / 3, 12);
  expect(cohenH(0.5, 0.25)).toBeCloseTo(Math.PI / 6, 12);
});

test('is π from none to all, changes its sign with the order, and is the same for the complements', () => {
  expect(cohenH(1, 0)).toBeCloseTo(Math.PI, 12);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (p1, p2) => {
      expect(cohenH(p2, p1)).toBeCloseTo(-cohenH(p1, p2), 12);
      expect(cohenH(1 - p2, 1 - p1)).toBeCloseTo(cohenH(p1, p2), 6);
    }),
  );
});
