import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suppress } from '../../src/report/suppress.js';

it.each([
  ['none is small', [30, 5, 12], [false, false, false]],
  ['one is small: the next smallest goes too, else the total minus the others reveals it', [30, 4, 12], [false, true, true]],
  ['two are small: they hide each other', [30, 4, 3, 12], [false, true, true, false]],
  ['of equals the first goes too', [4, 12, 12], [true, true, false]],
  ['an empty group hides nobody', [30, 0, 12], [false, true, false]],
  ['a small and an empty group: the next smallest goes too', [30, 4, 0, 12], [false, true, true, true]],
  ['nothing else to withhold', [4], [true]],
  ['no groups', [], []],
])('%s: %j', (_, bases, withheld) => {
  expect(suppress(bases, 5)).toEqual(withheld);
});

it('every group below the least base is withheld, and never exactly one that holds somebody while another is shown', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 8 }), fc.integer({ min: 1, max: 15 }), (bases, minBase) => {
      const withheld = suppress(bases, minBase);
      bases.forEach((n, i) => {
        if (n < minBase) expect(withheld[i]).toBe(true);
      });
      const hidden = bases.filter((n, i) => withheld[i] && n > 0).length;
      if (withheld.includes(false)) expect(hidden).not.toBe(1);
    }),
  );
});
