const MOST_DIGITS = 15;
const POWERS = memory.data<f64>([1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15]);

/** As in plain-number.ts of the text engine: the value of up to 15 digits with at most one point; NaN of any other text. */
export function plainNumber(start: usize, end: usize): f64 {
  let value: u64 = 0;
  let digits = 0;
  let point = end;
  for (let at = start; at < end; at++) {
    const byte: u32 = load<u8>(at);
    if (byte - 48 < 10) {
      value = 10 * value + (byte - 48);
      digits++;
    } else if (byte === 46 && point === end) point = at + 1;
    else return NaN;
  }
  if (digits === 0 || digits > MOST_DIGITS) return NaN;
  return f64(value) / load<f64>(POWERS + 8 * (end - point));
}
