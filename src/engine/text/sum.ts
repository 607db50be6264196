/** Adds a value to the sum at a place: the total stands there, what it lost by rounding after it (compensated summation, with the error of each addition by Knuth's TwoSum). */
export function addTo(sums: Float64Array, at: number, value: number): void {
  const total = sums[at] as number;
  const next = total + value;
  const added = next - total;
  sums[at] = next;
  sums[at + 1] = (sums[at + 1] as number) + (total - (next - added)) + (value - added);
}

/** What rounding takes from the sum at a place. */
export const restOf = (sums: Float64Array, at: number): number => (sums[at] as number) - totalOf(sums, at) + (sums[at + 1] as number);

/** The sum at a place, which does not depend on the order of what was added to twelve digits and more. */
export const totalOf = (sums: Float64Array, at: number): number => (sums[at] as number) + (sums[at + 1] as number);
