/** Sums are of whole parts of this size and of what is left of each value, so that the larger part of a sum is exact. */
const PART = 1_048_576;

/**
 * Two sums that together are Σ of a value: in whole parts of 2^-20, which doubles add exactly in any order up to 2^53 of them, and in what
 * is left of the parts, between 0 and 1 each.
 */
export function exactSum(value: string): [parts: string, rest: string] {
  const parts = `floor(${value} * ${PART}e0)`;
  return [`sum(${parts})`, `sum(${value} * ${PART}e0 - ${parts})`];
}

/** The sum that two such sums mean. */
export const totalOfParts = (parts: number, rest: number): number => (parts + rest) / PART;
