/**
 * A series of uniform numbers, 0 ≤ u < 1 in steps of 2⁻⁵³: the same seed, any whole number, always gives the same one. Not for secrets.
 * Source: generator xoshiro128** of Blackman and Vigna (2021), ACM TOMS 47, 36, started as they advise with SplitMix64 of Steele, Lea
 * and Flood (2014), OOPSLA, 453–472.
 */
export function random(seed: number): () => number {
  const next = xoshiro128(splitMix(seed, 1n), splitMix(seed, 2n));
  return () => ((next() >>> 5) * 2 ** 26 + (next() >>> 6)) / 2 ** 53;
}

/** Numbers of 32 bits from a state of four, each half of the two given. */
function xoshiro128(first: bigint, second: bigint): () => number {
  let [a, b, c, d] = [low(first), low(first >> 32n), low(second), low(second >> 32n)];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
}

/** The number of 64 bits at a place of the series that begins with the seed. */
function splitMix(seed: number, place: bigint): bigint {
  const start = word(BigInt(seed) + place * 0x9e3779b97f4a7c15n);
  const once = word((start ^ (start >> 30n)) * 0xbf58476d1ce4e5b9n);
  const twice = word((once ^ (once >> 27n)) * 0x94d049bb133111ebn);
  return twice ^ (twice >> 31n);
}

const word = (value: bigint): bigint => BigInt.asUintN(64, value);
const low = (value: bigint): number => Number(BigInt.asIntN(32, value));
const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
