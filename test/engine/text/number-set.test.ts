import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberSet } from '../../../src/engine/text/number-set.js';

it('holds each number once, in ascending order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000), { maxLength: 200 }), (numbers) => {
      const set = numberSet();
      for (const number of [...numbers, 31, 32, 31]) set.add(number);
      expect([...set.numbers()]).toEqual([...new Set([...numbers, 31, 32])].sort((a, b) => a - b));
    }),
  );
});
