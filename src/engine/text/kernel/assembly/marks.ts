/** So many bytes are looked at together. */
export const BLOCK: usize = 64;

export const LF: u32 = 10;
export const CR: u32 = 13;
export const QUOTE: u32 = 34;

/** A bit for each of the bytes from a place on that could end a cell, or begin a quoted one: the lowest for the first. */
export function marksFrom(at: usize, delimiter: u32): u64 {
  const delimiters = i8x16.splat(i8(delimiter));
  return (
    marksOf16(at, delimiters) |
    (marksOf16(at + 16, delimiters) << 16) |
    (marksOf16(at + 32, delimiters) << 32) |
    (marksOf16(at + 48, delimiters) << 48)
  );
}

function marksOf16(at: usize, delimiters: v128): u64 {
  const bytes = v128.load(at);
  const ends = v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13)));
  const others = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, i8x16.splat(34)));
  return u64(u32(i8x16.bitmask(v128.or(ends, others))));
}

/** How many bytes that end a line were passed over in search of quotes. */
export let lineEndsPassed: i32 = 0;

/** The place of the first quote that is not before a place; `end` where there is none. */
export function quoteFrom(from: usize, end: usize): usize {
  for (let at = from; at < end; at += 16) {
    const bytes = v128.load(at);
    const found = i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(34)));
    const before = found === 0 ? 0xffff : (1 << ctz(found)) - 1;
    const lineEnds = i8x16.bitmask(v128.or(i8x16.eq(bytes, i8x16.splat(10)), i8x16.eq(bytes, i8x16.splat(13))));
    lineEndsPassed += popcnt(lineEnds & before);
    if (found !== 0) return min(at + usize(ctz(found)), end);
  }
  return end;
}
