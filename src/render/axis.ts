/** A value with its interval, if there is one. */
export interface Point {
  value: number;
  low: number | null;
  high: number | null;
}

/** The part of the number line that several intervals share. */
export interface Axis {
  low: number;
  high: number;
}

/** From the lowest to the highest end of all points and intervals; null when there is nothing to draw. */
export function axisOf(points: Point[]): Axis | null {
  const ends = points.flatMap((point) => [point.value, point.low ?? point.value, point.high ?? point.value]).filter(Number.isFinite);
  return ends.length === 0 ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}

/** An interval drawn on an axis of `width` columns: `   ────●─────   `. */
export function drawInterval(point: Point, axis: Axis, width: number): string {
  const place = (value: number): number =>
    axis.high === axis.low ? Math.floor((width - 1) / 2) : Math.round(((value - axis.low) / (axis.high - axis.low)) * (width - 1));
  const at = place(point.value);
  const from = Math.min(at, place(point.low ?? point.value));
  const to = Math.max(at, place(point.high ?? point.value));
  return `${' '.repeat(from)}${'─'.repeat(at - from)}●${'─'.repeat(to - at)}${' '.repeat(Math.max(0, width - 1 - to))}`;
}
