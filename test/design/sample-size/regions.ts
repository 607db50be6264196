import fc from 'fast-check';
import type { Stratum } from '../../../src/design/sample-size/stratified.js';

/** The strata of the worked numbers. */
export const REGIONS: Stratum[] = [
  { name: 'North', size: 4000, sd: 0.8 },
  { name: 'South', size: 2500, sd: 1 },
  { name: 'West', size: 1000, sd: 1.6 },
];

/** Strata of any size and spread. */
export const anyStrata: fc.Arbitrary<Stratum[]> = fc.array(
  fc.record({ name: fc.constant('s'), size: fc.integer({ min: 1, max: 5000 }), sd: fc.double({ min: 0.1, max: 3, noNaN: true }) }),
  { minLength: 1, maxLength: 12 },
);
