import fc from 'fast-check';
import { type Counts, cellId } from '../../src/statistics/counts.js';
import type { Moments } from '../../src/statistics/moments.js';

/** Multiples of 1/64, so that sums are exact in any order. */
const exact = fc.integer({ min: -6400, max: 6400 }).map((value) => value / 64);
const key = fc.constantFrom(null, '', 'null', '9', '9.0', ' ', '__proto__', 'constructor', '["a"]', 'a', 'b');

/** Frequency tables of some variables, as engines make them: no two cells with equal keys. */
export const anyCounts = (variables = 2): fc.Arbitrary<Counts> =>
  fc.record({
    kind: fc.constant('counts' as const),
    cells: fc.uniqueArray(
      fc.record({
        keys: fc.array(key, { minLength: variables, maxLength: variables }),
        n: fc.nat(1000),
        w: exact,
        ww: exact,
        first: fc.option(fc.integer({ min: 2, max: 1000 })),
      }),
      { selector: ({ keys }) => cellId(keys), maxLength: 8 },
    ),
    overflow: fc.nat(50),
  });

/** Moments of k items. */
export const anyMoments = (k: number): fc.Arbitrary<Moments> =>
  fc.record({
    kind: fc.constant('moments' as const),
    n: fc.nat(1000),
    w: exact,
    ww: exact,
    sums: fc.array(exact, { minLength: k, maxLength: k }),
    products: fc.array(fc.array(exact, { minLength: k, maxLength: k }), { minLength: k, maxLength: k }),
  });
