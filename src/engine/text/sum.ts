/** Adds a value to the sum at a place: the total stands there, what it lost by rounding after it (Neumaier's compensated summation). */
export function addTo(sums: Float64Array, at: number, value: number): void {
  const total = sums[at] as number;
  const next = total + value;
  sums[at] = next;
  sums[at + 1] = (sums[at + 1] as number) + (Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total);
}

/** The sum at a place, which does not depend on the order of what was added to twelve digits and more. */
export const totalOf = (sums: Float64Array, at: number): number => (sums[at] as number) + (sums[at + 1] as number);
