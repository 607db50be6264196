import type { Base } from './result.js';

const NOBODY: Base = { n: 0, weighted: null, effective: 0, missing: 0, notApplicable: 0, invalid: 0 };

/** Of the bases of several figures that are told together, the one with the fewest valid answers: all of them hold for at least so many. */
export const leastBase = (bases: readonly Base[]): Base =>
  bases.reduce<Base | undefined>((least, base) => (least === undefined || base.n < least.n ? base : least), undefined) ?? NOBODY;
