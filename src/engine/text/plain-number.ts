import { NINE, POINT, ZERO } from '../../delimited/bytes.js';

/** A whole number of so many digits is exact, and so is every power of ten up to it. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * The value of up to 15 digits with at most one point; NaN of any other text. A quotient of two exact numbers is rounded once, so it is
 * what `Number` gives (Clinger, How to read floating point numbers accurately, 1990).
 */
export function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  let digits = 0;
  let point = end;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      value = 10 * value + byte - ZERO;
      digits++;
    } else if (byte === POINT && point === end) point = at + 1;
    else return Number.NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return Number.NaN;
  return value / (POWERS[end - point] as number);
}
