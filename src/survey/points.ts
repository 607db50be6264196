/** The whole numbers from low to high. */
export function pointsBetween(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** Points in words: `1..5`, or `1, 2, 4` when one is left out. */
export function pointsInWords(points: readonly number[]): string {
  const [low, high] = [points[0], points.at(-1)];
  const whole = points.length > 2 && low !== undefined && high !== undefined && high - low + 1 === points.length;
  return whole ? `${low}..${high}` : points.join(', ');
}
