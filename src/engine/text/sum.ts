/** A sum of doubles that does not depend on the order to twelve digits and more (Neumaier's compensated summation). */
export interface Sum {
  total: number;
  lost: number;
}

/** Adds to a sum in place. */
export function addTo(sum: Sum, value: number): void {
  const next = sum.total + value;
  sum.lost += Math.abs(sum.total) >= Math.abs(value) ? sum.total - next + value : value - next + sum.total;
  sum.total = next;
}

/** Nothing summed yet. */
export const emptySum = (): Sum => ({ total: 0, lost: 0 });

/** The sum as one number. */
export const totalOf = (sum: Sum): number => sum.total + sum.lost;
