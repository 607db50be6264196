/** Texts of up to so many bytes have the same hash only if they are the same, or of different lengths. */
export const WORD: i32 = 8;

const PRIME: u64 = ((0x9e3779b9 as u64) << 32) | 0x7f4a7c15;
const HIGH_BITS: u64 = ((0x80808080 as u64) << 32) | 0x80808080;

/** Up to eight bytes as a number. */
export function wordOf(at: usize, length: i32): u64 {
  return length >= 8 ? load<u64>(at) : load<u64>(at) & (((1 as u64) << u64(8 * length)) - 1);
}

/** A hash of a text, which depends on its length too. */
export function hashOf(at: usize, length: i32): u64 {
  let hash: u64 = PRIME * u64(length);
  let i = 0;
  for (; i + 8 < length; i += 8) hash = mixed(hash ^ load<u64>(at + i));
  return mixed(hash ^ wordOf(at + i, length - i));
}

function mixed(word: u64): u64 {
  const product = word * PRIME;
  return product ^ (product >> 32);
}

/** Whether two texts of a length are the same. */
export function isSame(a: usize, b: usize, length: i32): bool {
  let i = 0;
  for (; i + 8 < length; i += 8) if (load<u64>(a + i) !== load<u64>(b + i)) return false;
  return wordOf(a + i, length - i) === wordOf(b + i, length - i);
}

/** Whether a byte is a character of its own that is no white space. */
export function isVisible(byte: u32): bool {
  return byte - 33 < 94;
}

/** Whether a text, not an empty one, is ASCII without white space around. */
export function isTrimmedAscii(at: usize, length: i32): bool {
  let all: u64 = 0;
  let i = 0;
  for (; i + 8 < length; i += 8) all |= load<u64>(at + i);
  all |= wordOf(at + i, length - i);
  return (all & HIGH_BITS) === 0 && isVisible(load<u8>(at)) && isVisible(load<u8>(at + length - 1));
}
