/** A set of pairs of 32-bit integers: eight bytes and a little per pair, where a Set of strings would take a hundred. */
export interface PairSet {
  size: number;
  has(a: number, b: number): boolean;
  /** False when the pair was there already. */
  add(a: number, b: number): boolean;
}

/** An empty set. Open addressing with linear probing (Knuth, The Art of Computer Programming 3, 6.4, algorithm L), never more than 70 % full. */
export function pairSet(): PairSet {
  let capacity = 1024;
  let pairs = new Uint32Array(2 * capacity);
  let used = new Uint8Array(capacity);
  const set: PairSet = {
    size: 0,
    has: (a, b) => used[placeOf(a >>> 0, b >>> 0)] === 1,
    add(a, b) {
      const place = placeOf(a >>> 0, b >>> 0);
      if (used[place] === 1) return false;
      used[place] = 1;
      pairs[2 * place] = a;
      pairs[2 * place + 1] = b;
      set.size++;
      if (set.size > 0.7 * capacity) grow();
      return true;
    },
  };
  const placeOf = (a: number, b: number): number => {
    let place = mixed(a, b) & (capacity - 1);
    while (used[place] === 1 && (pairs[2 * place] !== a || pairs[2 * place + 1] !== b)) place = (place + 1) & (capacity - 1);
    return place;
  };
  const grow = (): void => {
    const [oldPairs, oldUsed] = [pairs, used];
    capacity *= 2;
    pairs = new Uint32Array(2 * capacity);
    used = new Uint8Array(capacity);
    for (let from = 0; from < oldUsed.length; from++) {
      if (oldUsed[from] !== 1) continue;
      const [a, b] = [oldPairs[2 * from] as number, oldPairs[2 * from + 1] as number];
      const place = placeOf(a, b);
      used[place] = 1;
      pairs[2 * place] = a;
      pairs[2 * place + 1] = b;
    }
  };
  return set;
}

/** Bits of both numbers spread over all bits (the finaliser of MurmurHash3, Appleby). */
function mixed(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A text as a pair of 32-bit integers: FNV-1a over its code units, from two different starts. Among ten million texts two share a pair with
 * a probability under 1 in 100,000.
 */
export function textPair(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x5bd1e995) ^ (b >>> 15);
  }
  return [a >>> 0, b >>> 0];
}
