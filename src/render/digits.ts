/** A number to 12 significant digits, so that every engine's sums give the same bytes; null when it is not finite, 0 for −0. */
export function digits(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Number(value.toPrecision(12)) + 0;
}
